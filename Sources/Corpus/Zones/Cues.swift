extension CueTable {
  /// The forms of the press in English and Korean; a space stands for any white space, an
  /// apostrophe for any or a lost one, and case does not count.
  static let press = CueTable(
    phrases(
      .boilerplate,
      """
      read in korean
      read in english
      read in chinese
      read in japanese
      read this in
      read the original
      read more
      read also
      also read
      see also:
      please send any comments
      please send comments
      please direct any comments
      please direct any questions
      please send your
      views expressed in this
      the views expressed
      the opinions expressed
      opinions expressed in this
      copyright ©
      copyright (c)
      copyright 19
      copyright 20
      copyrights ©
      © 19
      © 20
      ©19
      ©20
      (c) 19
      (c) 20
      ⓒ
      all rights reserved
      advertisement
      advertisements, links
      share this
      share on facebook
      follow us on
      follow us:
      subscribe to our
      subscribe now
      sign up for
      sign up to
      click here to
      click here for
      related articles
      related stories
      related news
      related posts
      related topics
      recommended reading
      more from
      most read
      reporting by
      additional reporting by
      editing by
      written by and edited by
      translated by
      reported by
      reporter:
      editor:
      editors:
      editing:
      for more information
      for further information
      for media inquiries
      for press inquiries
      press contact
      media contact
      written in english
      with reporting by
      edited by
      more on this story
      you may also like
      top stories
      most popular
      follow bbc
      email story
      print story
      comment on this
      add your comment
      listen to this
      watch:
      watch now
      load more
      skip to content
      skip advertisement
      our standards: the
      the thomson reuters trust
      this article was originally
      this article originally
      this article first appeared
      this story was originally
      this story first appeared
      this article was translated
      this material may not be
      republished with permission
      this post was originally
      if you have any information
      contact us at
      support our
      support independent
      make a donation
      donate now
      tags:
      filed under
      posted in
      categories:
      keywords:
      download our app
      download the app
      print this article
      back to top
      terms of use
      privacy policy
      comments are moderated
      comments that are
      your email address will not be
      무단 전재
      무단전재
      저작권자
      재배포 금지
      관련 기사
      관련기사
      영어로 읽기
      한국어로 읽기
      영문 기사 보기
      제보는
      구독하기
      공유하기
      기사제보
      -0-
      (end)
      -30-
      ###
      (끝)
      """)
      + phrases(
        .boilerplateSentence,
        """
        works with a network of sources
        their identities remain anonymous
        may not be published, broadcast
        may not be reproduced
        inappropriate language will be deleted
        contributed to this report
        contributed to this article
        contributed reporting
        about this article to
        about her articles to
        about his articles to
        about their articles to
        """)
      + phrases(
        .caption,
        """
        photo:
        photos:
        photo by
        photo credit
        photo courtesy
        photo shows
        photograph:
        image:
        image credit
        image courtesy
        images:
        picture:
        pictured:
        pictured,
        caption:
        file photo
        a file photo
        file picture
        screenshot:
        screen grab
        screengrab
        사진=
        사진:
        사진 =
        사진출처
        사진 출처
        사진제공
        사진 제공
        자료사진
        자료 사진
        (사진
        [사진
        ▲
        △
        """)
      + phrases(
        .captionWeak,
        """
        a view of
        view of
        an aerial view
        a general view
        a photo of
        a photo taken
        a picture of
        an image of
        a screenshot of
        a satellite image of
        satellite image of
        in this
        this photo
        this image
        this picture
        this undated
        this handout
        this file
        a handout
        an undated
        the photo shows
        """)
      + phrases(
        .credit,
        """
        photograph by
        image by
        image from
        image via
        image is
        photo is
        courtesy of
        credit:
        ap photo
        afp photo
        getty images
        flickr
        creative commons
        wikimedia commons
        wikipedia
        shutterstock
        reuters/
        afp/
        ap/
        epa/
        epa-efe
        handout via
        via reuters
        via ap
        via afp
        via getty
        연합뉴스 자료
        """)
      + phrases(
        .editorial,
        """
        editor's note
        editors' note
        editors note
        editorial note
        [editor's note
        (editor's note
        ed. note
        ed:
        [ed.
        correction:
        corrections:
        clarification:
        this story has been updated
        this story has been corrected
        this article has been updated
        this article has been corrected
        this article was updated
        this article was corrected
        an earlier version of this
        a previous version of this
        편집자 주
        편집자주
        [편집자
        ※ 편집자
        <편집자
        바로잡습니다
        """)
      + phrases(
        .comments,
        """
        comments
        comment
        one comment
        two comments
        no comments
        leave a reply
        leave a comment
        post a comment
        add a comment
        reader comments
        responses to
        댓글
        """)
      + phrases(
        .byline,
        """
        posted on
        posted by
        posted:
        published on
        published:
        published by
        published
        updated on
        updated:
        updated
        last updated
        last modified
        first published
        written by
        입력
        기사입력
        승인
        등록
        수정
        최종수정
        송고
        """)
      + phrases(
        .notes,
        """
        notes
        footnotes
        endnotes
        references
        각주
        참고문헌
        """))

  private static func phrases(_ kind: Cue.Kind, _ list: String) -> [Cue] {
    list.split(separator: "\n").map { Cue(kind: kind, phrase: Array($0.utf8)) }
  }
}
