// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SelectionFigures.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSummed = 2000;

QString averageOf(const store::Rows &rows, const Formats &formats)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        sum += rows.integer(row, 0);
        count += rows.isNull(row, 0) ? 0 : 1;
    }
    return count == 0 ? QString() : formats.count((2 * sum + count) / (2 * count));
}

/// Empty when there is nothing to add up, or amounts of several currencies.
QString sumOf(const store::Rows &rows, const Formats &formats)
{
    Money sum;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.isNull(row, 0))
            continue;
        const Money amount = rows.money(row, 0);
        const auto total = sum.currency.isNull() ? Result<Money>(amount) : add(sum, amount);
        if (!total)
            return {};
        sum = *total;
    }
    return sum.currency.isNull() ? QString() : formats.money(sum, Formats::Decimals::UnlessZero);
}

QString words(const char *text)
{
    return QCoreApplication::translate("SelectionFigures", text);
}

} // namespace

QString selectionFigures(const PageContext &context, const items::RecordTableModel &model)
{
    const Formats formats = context.formats();
    const auto keys = model.selectedKeys();
    if (keys.empty())
        return {};
    QStringList parts = {words(QT_TRANSLATE_NOOP("SelectionFigures", "%1 selected"))
                             .arg(formats.count(static_cast<qint64>(keys.size())))};
    for (int i = 0; i < model.columnCount() && keys.size() <= mostSummed; ++i) {
        const items::TableColumn &column = model.column(i);
        const bool isScore = column.path == field::score;
        if (!column.isOwn() || column.isTitle() || (!isScore && column.field->type != FieldType::Money))
            continue;
        const auto rows = context.workspace.store().rowsAt(model.entity(), {column.path}, keys);
        const QString figure = !rows ? QString() : isScore ? averageOf(*rows, formats) : sumOf(*rows, formats);
        if (figure.isEmpty())
            continue;
        parts.append(isScore
                ? words(QT_TRANSLATE_NOOP("SelectionFigures", "average %1 %2")).arg(inSentence(column.label), figure)
                : words(QT_TRANSLATE_NOOP("SelectionFigures", "%1 %2")).arg(column.label, figure));
    }
    return parts.join(u" · "_s);
}

} // namespace satchel::ui
