extension CueTable {
  /// What opens, or stands in, navigation, invitations, policies and copyright.
  static let boilerplate: [Cue] =
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
      copyright
      check also
      home /
      home >
      home »
      you are here
      you might also like
      most viewed
      trending now
      don't miss
      latest news
      related:
      많이 본 뉴스
      핫뉴스
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
      from the app store
      or google play
      on google play
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
}
