"""Names of months in the languages of the import word lists, folded."""

from __future__ import annotations

from citysoft_desktop.domain.folding import fold

_NAMES = {
    1: "january jan januar jänner janvier janv enero ene gener gen janeiro gennaio januari styczeń stycznia sty ocak oca يناير جانفي",
    2: "february feb februar février févr fév febrero febrer fevereiro fev febbraio februari luty lutego lut şubat şub فبراير شباط فيفري",
    3: "march mar märz mrz mars marzo març março maart mrt marzec marca mart مارس آذار",
    4: "april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan nis أبريل ابريل نيسان أفريل",
    5: "may mai mayo maig maio maggio mag mei maj maja mayıs مايو أيار ماي",
    6: "june jun juni juin junio juny junho giugno giu czerwiec czerwca cze haziran haz يونيو حزيران جوان",
    7: "july jul juli juillet juil julio juliol julho luglio lug lipiec lipca lip temmuz tem يوليو تموز جويلية",
    8: "august aug août aou agosto ago agost augustus sierpień sierpnia sie ağustos ağu أغسطس آب أوت",
    9: "september sep sept septembre septiembre setembre set setembro settembre wrzesień września wrz eylül eyl سبتمبر أيلول",
    10: "october oct oktober okt octobre octubre outubro out ottobre ott październik października paź ekim eki أكتوبر",
    11: "november nov novembre noviembre novembro listopad listopada lis kasım kas نوفمبر",
    12: "december dec dezember dez décembre déc diciembre dic desembre des dezembro dicembre grudzień grudnia gru aralık ara ديسمبر",
}
MONTHS: dict[str, int] = {fold(name): number for number, names in _NAMES.items() for name in names.split()}
ROMAN: dict[str, int] = {
    name: number for number, name in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)
}
