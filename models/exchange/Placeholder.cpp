// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Placeholder.h"

#include <algorithm>
#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// Of the six languages of the program, Italian and Portuguese; without spaces, points and brackets.
const QSet<QString> &words()
{
    static const QSet<QString> words = {u"n/a"_s, u"#n/a"_s, u"na"_s, u"nan"_s, u"none"_s, u"null"_s, u"nil"_s,
        u"unknown"_s, u"missing"_s, u"notavailable"_s, u"notapplicable"_s, u"noemail"_s, u"nomail"_s, u"nophone"_s,
        u"kein"_s, u"keine"_s, u"keiner"_s, u"keineangabe"_s, u"keineangaben"_s, u"ka"_s, u"nv"_s, u"unbekannt"_s,
        u"nichtvorhanden"_s, u"aucun"_s, u"aucune"_s, u"inconnu"_s, u"nc"_s, u"ninguno"_s, u"ninguna"_s,
        u"desconocido"_s, u"nessuno"_s, u"nessuna"_s, u"nenhum"_s, u"なし"_s, u"無し"_s, u"لايوجد"_s};
    return words;
}

} // namespace

bool isPlaceholder(QStringView cell)
{
    constexpr qsizetype longest = 24;
    if (cell.isEmpty() || cell.size() > longest)
        return false;
    QString bare;
    bool isFilled = false;
    for (const QChar c : cell) {
        if (c.isDigit() || c == u'@') // of nearly every value, and of no placeholder
            return false;
        const bool isMark = c.isSpace() || u".()[]<>?-_–—*"_s.contains(c);
        isFilled = isFilled || !c.isSpace();
        if (!isMark)
            bare += c.toLower();
    }
    if (bare.isEmpty() || bare == "/"_L1)
        return isFilled;
    return words().contains(bare);
}

} // namespace satchel::exchange
