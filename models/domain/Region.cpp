// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Region.h"

#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

QString codeOf(QLocale::Territory territory)
{
    const QString code = QLocale::territoryToCode(territory);
    const bool isCountry = code.size() == 2 && code != "ZZ"_L1 && code != "EU"_L1 && code != "UN"_L1;
    return isCountry ? code : QString();
}

/// Folded name → code. Names in a country's own languages give way to English ones.
QHash<QString, QString> makeRegions()
{
    QHash<QString, QString> regions;
    const auto add = [&regions](const QString &name, const QString &code) {
        const QString folded = fold(name);
        if (!folded.isEmpty() && !regions.contains(folded))
            regions.insert(folded, code);
    };
    std::vector<QLocale::Territory> territories;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        if (!codeOf(territory).isEmpty())
            territories.push_back(territory);
    }
    for (const auto territory : territories)
        add(codeOf(territory), codeOf(territory));
    for (const auto territory : territories)
        add(QLocale::territoryToString(territory), codeOf(territory));
    for (const auto &[name, code] : {std::pair(u"USA"_s, u"US"_s), {u"United States of America"_s, u"US"_s},
             {u"UK"_s, u"GB"_s}, {u"Great Britain"_s, u"GB"_s}, {u"England"_s, u"GB"_s}, {u"UAE"_s, u"AE"_s}})
        add(name, code);
    for (const auto territory : territories) {
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            add(locale.nativeTerritoryName(), codeOf(territory));
    }
    return regions;
}

} // namespace

QString systemRegion()
{
    return codeOf(QLocale::system().territory());
}

QString regionNamed(const QString &country)
{
    static const QHash<QString, QString> regions = makeRegions();
    return regions.value(fold(country.simplified()));
}

QString regionOf(const Record &record, const QString &otherwise)
{
    const QString country = record.text(field::address_country);
    return country.trimmed().isEmpty() ? otherwise : regionNamed(country);
}

} // namespace satchel
