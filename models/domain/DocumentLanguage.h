// SPDX-License-Identifier: GPL-3.0-or-later
// The language of quotes and proposals that have none of their own. One that is sent keeps the language it was sent in.
#pragma once

#include <QString>
#include <QStringList>

namespace satchel {

/// The setting of a store that says it.
inline const QString documentLanguageSetting = QStringLiteral("document_language");

/// The languages that documents have texts in, by their codes.
QStringList documentLanguages();

/// The language that documents from a country are in, BCP 47 ("de", "de-AT"); empty where documents have no texts in
/// it, or the country (ISO 3166-1, two letters) is not known.
QString languageOfCountry(const QString &country);

/// Which language it is, and why.
struct DefaultLanguage
{
    enum class Reason : quint8 { Settings, Country, Window };
    QString code; // BCP 47; empty: English
    Reason reason = Reason::Window;
};
/// As chosen in the settings, else that of the firm's country where documents have texts in it, else the window's with
/// the dates and numbers of that country, else English.
DefaultLanguage defaultDocumentLanguage(const QString &chosen, const QString &country);

} // namespace satchel
