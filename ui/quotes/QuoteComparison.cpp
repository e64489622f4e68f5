// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteComparison.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QuoteComparison::QuoteComparison(const PageContext &context, const store::QuoteDocument &older, const store::QuoteDocument &newer, QWidget *parent)
    : Dialog(tr("What version %1 changes").arg(valueOr<qint64>(newer.quote.value(u"version"), 1)), Width::Large, parent)
    , m_context(context)
{
    const QuoteDifference difference = differenceOf(older.quote, older.lines, newer.quote, newer.lines);
    for (const FieldDifference &field : difference.fields) {
        const Field &definition = *newer.quote.entity->find(field.field);
        add(definition.label, words(definition, field.before), words(definition, field.after));
    }
    for (const LineDifference &line : difference.lines) {
        if (line.kind == LineDifference::Kind::Added)
            add(isolated(line.name), tr("–", "nothing was there"), tr("added"));
        else if (line.kind == LineDifference::Kind::Removed)
            add(isolated(line.name), tr("was there"), tr("removed"));
        for (const FieldDifference &field : line.fields) {
            const Field &definition = *context.workspace.schema().entity(EntityKind::QuoteLine).find(field.field);
            add(tr("%1 of %2", "a field, a line of the quote").arg(definition.label, isolated(line.name)), words(definition, field.before), words(definition, field.after));
        }
    }
    const auto total = [&](const store::QuoteDocument &document) {
        return document.totals ? context.formats().money(document.totals->money(document.totals->total)) : QString();
    };
    if (total(older) != total(newer))
        add(tr("Total"), total(older), total(newer));
    setAbout(m_rows.isEmpty() ? tr("Both versions say the same.") : tr("Version %1 beside version %2").arg(valueOr<qint64>(older.quote.value(u"version"), 1)).arg(valueOr<qint64>(newer.quote.value(u"version"), 1)));
    auto *table = new QTableWidget(static_cast<int>(m_rows.size()), 3);
    giveTableLook(*table);
    table->setAccessibleName(tr("Differences"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Before"), tr("Now")});
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(m_rows[row][static_cast<size_t>(column)]));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setMinimumHeight(Theme::of(this).px(240));
    table->setVisible(!m_rows.isEmpty());
    content()->addWidget(table, 1);
    connect(addButton(tr("Close"), Button::Variant::Primary), &QPushButton::clicked, this, &QDialog::accept);
}

QString QuoteComparison::words(const Field &field, const Value &value) const
{
    if (isEmpty(value))
        return tr("–", "nothing was there");
    if (const auto *id = std::get_if<RecordId>(&value))
        return m_context.workspace.store().title(field.target, *id);
    return m_context.formats().value(field, value).simplified();
}

void QuoteComparison::add(const QString &what, const QString &before, const QString &now)
{
    m_rows.append({what, before, now});
    m_lines.append(QStringList{what, before, now}.join(u" | "_s));
}

} // namespace satchel::ui
