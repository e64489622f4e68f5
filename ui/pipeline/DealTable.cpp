// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealTable.h"

#include "domain/FieldNames.h"
#include "ui/lists/ColumnWidths.h"
#include "ui/lists/ListFormat.h"
#include "ui/lists/RecordTableView.h"
#include "ui/lists/TableHeader.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

DealTable::DealTable(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(new items::RecordTableModel(context.workspace, EntityKind::Deal, this)),
      m_table(new RecordTableView(context, *m_model)),
      m_widths(new ColumnWidths(context, *m_table, *m_model)), m_query{{u"@title"_s, field::company, field::stage,
                                                                           field::value, field::probability,
                                                                           field::expected_close,
                                                                           field::next_action_date, field::owner},
                                                                   {}, {field::next_action_date, false}}
{
    m_model->setFormat(listFormat(context));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_model, &items::RecordTableModel::queryFailed, &context.workspace, &items::Workspace::failed);
    connect(m_model, &items::RecordTableModel::editFailed, &context.workspace, &items::Workspace::failed);
    connect(m_table->header(), &TableHeader::sortRequested, this, &DealTable::sortBy);
    connect(m_table, &RecordTableView::openRequested, this, &DealTable::openRequested);
}

void DealTable::showDeals(const items::BoardModel &board)
{
    m_query.filter = board.shownDeals();
    m_model->setQuery(m_query);
    m_widths->apply();
}

void DealTable::sortBy(int column)
{
    const QString field = items::sortFieldOf(m_model->definition(), m_model->column(column));
    const bool isDescending = m_query.sort.field == field && !m_query.sort.isDescending;
    m_query.sort = {field, isDescending};
    m_model->setQuery(m_query);
    m_table->scrollToTop();
}

} // namespace satchel::ui

#include "moc_DealTable.cpp"
