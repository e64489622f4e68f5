// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/EmailText.h"

#include "exchange/Placeholder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QString bareAddress(const QString &text)
{
    const qsizetype open = text.indexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        return text.mid(open + 1).chopped(1).trimmed();
    return text.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? text.mid(7) : text;
}

/// Every @ belongs to one of them, or the cell is not understood.
QStringList severalIn(const QString &text)
{
    static const QRegularExpression address(uR"([^\s;,|/<>"():]+@[^\s;,|/<>"():]+)"_s);
    QStringList found;
    qsizetype count = 0;
    for (auto match = address.globalMatch(text); match.hasNext(); ++count) {
        if (const QString one = match.next().captured(); !found.contains(one, Qt::CaseInsensitive))
            found.append(one);
    }
    return count == text.count(u'@') ? found : QStringList{text};
}

} // namespace

QStringList addressesIn(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty() || isPlaceholder(text))
        return {};
    return text.count(u'@') > 1 ? severalIn(text) : QStringList{bareAddress(text)};
}

} // namespace satchel::exchange
