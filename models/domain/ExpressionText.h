// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a filter (Filter.h) and reading a formula (Formula.h) have in common.
#pragma once

#include "domain/Reason.h"
#include "domain/Result.h"

#include <QStringView>

namespace satchel {

/// Invalid, with the column in `where`; the first is 1.
inline tl::unexpected<Error> wrongAt(qsizetype column, const QString &reason)
{
    return fail(Error::Kind::Invalid, reason, QStringLiteral("column %1").arg(column));
}

/// A text in double quotes that begins at `at`, without them; a backslash takes the next letter as it is. Leaves `at`
/// behind the closing quote; Invalid where there is none.
inline Result<QString> readQuotedText(QStringView text, qsizetype &at)
{
    const qsizetype column = at + 1;
    QString quoted;
    for (++at; at < text.size() && text[at] != u'"'; ++at) {
        if (text[at] == u'\\' && at + 1 < text.size())
            ++at;
        quoted.append(text[at]);
    }
    if (at == text.size())
        return wrongAt(column, Reason::tr("this text has no closing quote"));
    ++at;
    return quoted;
}

} // namespace satchel
