// SPDX-License-Identifier: GPL-3.0-or-later
// The language a document is written in: its texts, numbers and dates.
#pragma once

#include "documents/template/Template.h"
#include "domain/Money.h"

#include <QLocale>

namespace satchel::documents {

class DocumentLexicon
{
public:
    /// `language` is BCP 47 ("de-AT"), English when it is empty. The template outlives it.
    DocumentLexicon(const Template &look, const QString &language);

    QString word(const QString &key) const { return m_template.word(m_language, key); }
    QString number(const QString &plain) const;
    /// With a real minus sign, which is as wide as a figure.
    QString amount(const Money &money) const;
    /// With its currency.
    QString money(const Money &money) const;
    QString percent(const Decimal &value) const;
    /// Empty for no day.
    QString day(QDate date) const;
    const QLocale &locale() const { return m_locale; }

private:
    const Template &m_template;
    QString m_language;
    QLocale m_locale;
};

} // namespace satchel::documents
