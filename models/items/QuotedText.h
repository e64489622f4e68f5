// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote in a message, apart from what they quoted below it, as the inbox shows it. Which lines are quoted
// is domain/MailText.
#pragma once

#include <QString>

namespace satchel::items {

struct QuotedText
{
    QString text; // what was written
    QString quoted; // from the line that introduces the quotation on; empty: nothing is quoted
    int lines = 0; // quoted ones, without empty lines and the line that introduces them

    bool operator==(const QuotedText &) const = default;
};

/// A quotation counts where it is at the end: answers between quoted lines stay in the text, because they mean nothing
/// without the lines that they answer.
QuotedText splitQuote(const QString &body);

/// The beginning of a text in one line, without quotations.
QString snippetOf(const QString &body);

} // namespace satchel::items
