// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DocumentLanguage.h"

#include <QLocale>

namespace satchel {

using namespace Qt::StringLiterals;

QStringList documentLanguages()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"ar"_s};
}

QString languageOfCountry(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QString language = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).bcp47Name();
    return documentLanguages().contains(language.section(u'-', 0, 0)) ? language : QString();
}

DefaultLanguage defaultDocumentLanguage(const QString &chosen, const QString &country)
{
    if (!chosen.isEmpty())
        return {chosen, DefaultLanguage::Reason::Settings};
    if (const QString local = languageOfCountry(country); !local.isEmpty())
        return {local, DefaultLanguage::Reason::Country};
    const QLocale window;
    if (!documentLanguages().contains(QLocale::languageToCode(window.language())))
        return {};
    const QLocale::Territory known = QLocale::codeToTerritory(country);
    const QLocale locale(
        window.language(), window.script(), known == QLocale::AnyTerritory ? window.territory() : known);
    return {locale.bcp47Name(), DefaultLanguage::Reason::Window};
}

} // namespace satchel
