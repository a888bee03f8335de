/// The forms that a Korean verb takes before its endings, made from its dictionary form.
struct KoreanConjugation {
  /// What a form is ready for.
  enum Base: UInt8, Sendable, Hashable, CaseIterable {
    /// The bare stem, before `고`, `지`, `는`, `던`.
    case stem
    /// Before `며`, `면`, `려`.
    case joined
    /// `아`, `어`: `붙잡아`, `넘겨`.
    case infinitive
    /// `았`, `었`: `붙잡았`.
    case past
    /// `은`, `ㄴ`: `붙잡은`, `넘긴`.
    case adnominal
    /// `을`, `ㄹ`: to come.
    case prospective
    /// `음`, `ㅁ`.
    case nominal
    /// Before `니다`.
    case formal
  }

  /// A form as it is written, and what it is ready for.
  struct Form: Sendable, Hashable {
    var text: [UInt32]
    var base: Base
  }

  /// The forms of a verb given as `붙잡다`.
  static func forms(of verb: String) -> [Form] {
    var stem = KoreanJamo.scalars(verb)
    guard stem.count >= 2, stem.removeLast() == 0xB2E4, let last = stem.last,
      KoreanJamo.isSyllable(last)
    else { return [] }
    if last == 0xD558 { return hada(Array(stem.dropLast())) }
    let head = Array(stem.dropLast())
    let final = KoreanJamo.final(last)
    let infinitive = infinitive(head, last)
    let past =
      Array(infinitive.dropLast()) + [
        KoreanJamo.with(final: KoreanJamo.ss, infinitive.last ?? last)
      ]
    var forms = [
      Form(text: stem, base: .stem), Form(text: infinitive, base: .infinitive),
      Form(text: past, base: .past),
    ]
    if let open = uncontracted(stem, last) {
      forms += [
        Form(text: open, base: .infinitive),
        Form(
          text: Array(open.dropLast()) + [
            KoreanJamo.with(final: KoreanJamo.ss, open[open.count - 1])
          ],
          base: .past),
      ]
    }
    func closed(_ letter: UInt32) -> [UInt32] { head + [KoreanJamo.with(final: letter, last)] }
    switch final {
    case KoreanJamo.none:
      forms += [
        Form(text: stem, base: .joined), Form(text: closed(KoreanJamo.n), base: .adnominal),
        Form(text: closed(KoreanJamo.l), base: .prospective),
        Form(text: closed(KoreanJamo.m), base: .nominal),
        Form(text: closed(KoreanJamo.b), base: .formal),
      ]
    case KoreanJamo.l:
      forms += [
        Form(text: stem, base: .joined), Form(text: closed(0), base: .stem),
        Form(text: closed(KoreanJamo.n), base: .adnominal),
        Form(text: stem, base: .prospective), Form(text: closed(KoreanJamo.b), base: .formal),
      ]
    default:
      var open = stem
      if final == KoreanJamo.s, droppingS.contains(last) { open = closed(0) }
      if final == KoreanJamo.d, softD.contains(last) { open = closed(KoreanJamo.l) }
      forms += [
        Form(text: open + [0xC73C], base: .joined), Form(text: open + [0xC740], base: .adnominal),
        Form(text: open + [0xC744], base: .prospective),
        Form(text: open + [0xC74C], base: .nominal), Form(text: stem + [0xC2B5], base: .formal),
      ]
    }
    return forms
  }

  /// The forms of `하다` after a noun, or alone.
  static func hada(_ noun: [UInt32]) -> [Form] {
    [
      ("하", .stem), ("하", .joined), ("해", .infinitive), ("하여", .infinitive), ("했", .past),
      ("하였", .past), ("한", .adnominal), ("할", .prospective), ("함", .nominal), ("합", .formal),
    ].map { text, base in Form(text: noun + KoreanJamo.scalars(text), base: base) }
  }

  /// `쏘아`, `나누어`, `되어`: beside `쏴`, `나눠`, `돼`.
  private static func uncontracted(_ stem: [UInt32], _ last: UInt32) -> [UInt32]? {
    guard KoreanJamo.final(last) == KoreanJamo.none else { return nil }
    switch KoreanJamo.vowel(last) {
    case 8 where last != 0xC624: return stem + [0xC544]  // 오다 has 와 alone
    case 11, 13: return stem + [0xC5B4]
    default: return nil
    }
  }

  private static func infinitive(_ head: [UInt32], _ last: UInt32) -> [UInt32] {
    let vowel = KoreanJamo.vowel(last)
    let final = KoreanJamo.final(last)
    let isBright = vowel == 0 || vowel == 8
    if final != KoreanJamo.none {
      var stem = last
      if final == KoreanJamo.s, droppingS.contains(last) {
        stem = KoreanJamo.with(final: 0, last)
      }
      if final == KoreanJamo.d, softD.contains(last) {
        stem = KoreanJamo.with(final: KoreanJamo.l, last)
      }
      return head + [stem, isBright ? 0xC544 : 0xC5B4]
    }
    switch vowel {
    case 0, 1, 4, 5, 6: return head + [last]  // 가, 보내, 건너, 펴
    case 8: return head + [KoreanJamo.with(vowel: 9, last)]  // 오, 와
    case 13: return head + [KoreanJamo.with(vowel: 14, last)]  // 감추, 감춰
    case 20: return head + [KoreanJamo.with(vowel: 6, last)]  // 덮치, 덮쳐
    case 11: return head + [KoreanJamo.with(vowel: 10, last)]  // 되, 돼
    case 18:
      if last == 0xB974, let before = head.last {  // 찌르, 찔러
        let bright = KoreanJamo.vowel(before) == 0 || KoreanJamo.vowel(before) == 8
        return head.dropLast() + [
          KoreanJamo.with(final: KoreanJamo.l, before), bright ? 0xB77C : 0xB7EC,
        ]
      }
      let bright = head.last.map { [0, 8].contains(KoreanJamo.vowel($0)) } ?? false
      return head + [KoreanJamo.with(vowel: bright ? 0 : 4, last)]
    default: return head + [last, 0xC5B4]
    }
  }

  /// 짓, 잇, 긋, 낫, 붓
  private static let droppingS: Set<UInt32> = Set(KoreanJamo.scalars("짓잇긋낫붓"))
  /// 듣, 싣, 긷, 닫 of 깨닫
  private static let softD: Set<UInt32> = Set(KoreanJamo.scalars("듣싣긷"))
}
