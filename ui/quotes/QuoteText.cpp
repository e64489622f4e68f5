// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteText.h"
#include "domain/FieldNames.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::QuoteText)
};

} // namespace

QString quoteName(const Record &quote)
{
    const QString number = quote.text(field::number);
    return number.isEmpty() ? Tr::tr("New quote") : number;
}

} // namespace satchel::ui
