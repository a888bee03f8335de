import Settings

/// The style sheet of the HTML page, made from a style.
enum HTMLStyle {
  static func css(_ style: Style) -> String {
    var lines = [":root{" + variables(style.colours) + "}"]
    // On screens only: paper is white.
    lines.append(
      "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;"
        + variables(dark(style.colours)) + "}}")
    for ink in Ink.allCases {
      let name = ink.rawValue
      lines.append(
        ".f-\(name){fill:var(--\(name))}.s-\(name){stroke:var(--\(name))}.c-\(name){color:var(--\(name))}"
      )
    }
    // Room under a head, taken back at once, keeps it off the foot of a printed page: browsers break
    // between a head and a table although they are told not to.
    let families = style.families.map { "\"\(familyName($0))\"" } + ["sans-serif"]
    return lines.joined(separator: "\n")
      + """

      .n{fill:none}
      *{box-sizing:border-box}
      html{background:var(--paper);color:var(--ink);font:15px/1.45 \(families.joined(separator: ","))}
      body{max-width:62rem;margin:0 auto;padding:1.5rem}
      header,footer{display:flex;justify-content:space-between;gap:1rem;align-items:center;font-size:.8rem}
      header{border-bottom:1px solid var(--ink);padding-bottom:.4rem}
      footer{border-top:1px solid var(--hairline);margin-top:3rem;padding-top:.4rem}
      .tlp{background:var(--stamp);font-weight:700;font-size:16px;padding:.1rem .5rem}
      h1{font-size:2.1rem;line-height:1.2;max-width:46rem;margin:1.5rem 0 .5rem;text-wrap:balance}
      h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .3rem}
      h3{font-size:1rem;margin:1.2rem 0 .2rem}
      p{margin:0 0 .3rem}
      .sum{font-size:.8rem;color:var(--secondary);overflow-wrap:anywhere}
      a{color:inherit;text-decoration-color:var(--hairline)}
      .deck,.note,caption{color:var(--secondary)}
      caption{text-align:left;font-size:.8rem;padding-bottom:.4rem}
      .b{font-weight:700}
      .figures{display:flex;flex-wrap:wrap;border-block:1px solid var(--ink);margin:1rem 0;padding:.5rem 0;gap:1rem}
      .figures div{flex:1 1 8rem}
      .figures b{display:block;font-size:2rem;line-height:1.2}
      .figures span{display:block;font-size:.8rem}
      svg{max-width:100%;height:auto;overflow:visible;font-family:inherit}
      svg.wide{width:100%;display:block}
      .two{display:grid;grid-template-columns:7fr 5fr;gap:2.5rem}
      .two ul{list-style:none;padding:0;margin:.4rem 0}
      .two li{border-top:1px solid var(--hairline);padding:.4rem 0}
      .two small{display:block}
      @media(max-width:45rem){.two{display:block}}
      td svg,th svg{display:block}
      svg a{text-decoration:none}
      table{border-collapse:collapse;width:100%;font-size:.8rem;line-height:1.35}
      th,td{text-align:left;vertical-align:top;padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--faint)}
      thead th{border-bottom:1px solid var(--ink);vertical-align:bottom}
      .counts td,.counts thead th+th{text-align:center}
      .counts td:last-child,.counts th:last-child{text-align:right;font-weight:700}
      .counts td[class]{padding-right:.5rem;color:var(--ink)}
      td.f-heat1{background:var(--heat1)}td.f-heat2{background:var(--heat2)}
      td.f-heat3{background:var(--heat3)}td.f-heat4{background:var(--heat4)}
      .c-paper{color:var(--paper)}
      ol{padding-left:1.5rem}
      :target{outline:2px solid var(--accent);outline-offset:2px}
      @page{margin:14mm 14mm 16mm}
      @media print{html{font-size:11.5px}body{max-width:none;padding:0}.figures{flex-wrap:nowrap}
      svg.wide{max-height:232mm}table{break-before:avoid}
      tr,svg,.two li,.figures{break-inside:avoid}thead{display:table-header-group}
      h2,h3,h2+p,.deck,thead{break-after:avoid}tbody tr:first-child{break-before:avoid}
      h2{margin-top:1.6rem;break-inside:avoid}
      h2::after{content:"";display:block;height:10rem;margin-bottom:-10rem}.counts{break-inside:avoid}
      p{orphans:3;widows:3}footer{margin-top:1rem;break-before:avoid}}

      """
  }

  /// The colours for the dark; a marking keeps those of its standard.
  private static func dark(_ colours: [Ink: Colour]) -> [Ink: Colour] {
    let fixed: Set<Ink> = [.stamp, .tlpClear, .tlpRed, .tlpAmber, .tlpGreen]
    return Dictionary(
      uniqueKeysWithValues: colours.filter { !fixed.contains($0.key) }
        .map { ($0.key, $0.value.forTheDark) })
  }

  private static func variables(_ colours: [Ink: Colour]) -> String {
    Ink.allCases.compactMap { ink in colours[ink].map { "--\(ink.rawValue):\($0.cssHex)" } }
      .joined(separator: ";")
  }

  /// A family's name without what could end the string it stands in.
  private static func familyName(_ name: String) -> String {
    String(
      name.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0 == " " || $0 == "-" || ("0"..."9").contains($0)
      }
      .map(Character.init))
  }
}
