extension CueTable {
  /// The forms of the press in English and Korean; a space stands for any white space, an
  /// apostrophe for any or a lost one, and case does not count.
  static let press = CueTable(
    boilerplate
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
        second from left
        second from right
        from left to right
        pictured above
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
        앵커:
        편집자 주
        [편집자 주
        편집자주
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

  static func phrases(_ kind: Cue.Kind, _ list: String) -> [Cue] {
    list.split(separator: "\n").map { Cue(kind: kind, phrase: Array($0.utf8)) }
  }
}
