// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/common/DocumentLexicon.h"

#include "domain/LocaleText.h"

namespace satchel::documents {

using namespace Qt::StringLiterals;

DocumentLexicon::DocumentLexicon(const Template &look, const QString &language)
    : m_template(look), m_language(language.isEmpty() ? u"en"_s : language), m_locale(m_language)
{
}

QString DocumentLexicon::number(const QString &plain) const
{
    return localNumber(m_locale, plain);
}

QString DocumentLexicon::amount(const Money &money) const
{
    return localNumber(m_locale, money.amountText()).replace(u'-', QChar(0x2212));
}

QString DocumentLexicon::money(const Money &money) const
{
    return localMoney(m_locale, money.amountText(), money.currency);
}

QString DocumentLexicon::percent(const Decimal &value) const
{
    return word(u"percent"_s).arg(localNumber(m_locale, value.toString()));
}

QString DocumentLexicon::day(QDate date) const
{
    return date.isValid() ? localLongDay(m_locale, date) : QString();
}

} // namespace satchel::documents
