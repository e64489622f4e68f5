// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignment/ReceiverTable.h"

#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "ui/common/CountsText.h"
#include "ui/common/TableLook.h"
#include "ui/common/Theme.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>

namespace satchel::ui {

namespace {

constexpr int tableHeight = 220; // at 100 % text

} // namespace

ReceiverTable::ReceiverTable(const PageContext &context, RecordId without, QWidget *parent)
    : QTableWidget(parent), m_context(context)
{
    setColumnCount(Columns);
    setHorizontalHeaderLabels({tr("Person"), tr("Open leads and deals"), tr("Gets")});
    setAccessibleName(tr("People who get records"));
    applyTableStyle(*this);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeaderItem(InHand)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFixedHeight(Theme::of(this).px(tableHeight));
    const auto users = context.workspace.store().select(
        {EntityKind::User, {field::name}, isActivePerson(), {field::name, false}, {}, -1, false});
    for (qsizetype i = 0; users && i < users->size(); ++i) {
        if (users->id(i) == without)
            continue;
        const int row = rowCount();
        insertRow(row);
        const bool isMe = users->id(i) == context.workspace.me();
        auto *name = new QTableWidgetItem(
            isMe ? tr("%1 (you)", "name of a person").arg(users->text(i, 0)) : users->text(i, 0));
        name->setData(Qt::UserRole, users->id(i).toString());
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        setItem(row, Person, name);
        for (const int column : {InHand, Gets}) {
            auto *cell = new QTableWidgetItem;
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column == InHand)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
    if (rowCount() > 0)
        setCurrentCell(0, Person);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Person)
            Q_EMIT chosenChanged();
    });
}

RecordId ReceiverTable::personAt(int row) const
{
    return RecordId::fromString(item(row, Person)->data(Qt::UserRole).toString());
}

std::vector<RecordId> ReceiverTable::people() const
{
    std::vector<RecordId> people;
    for (int row = 0; row < rowCount(); ++row)
        people.push_back(personAt(row));
    return people;
}

std::vector<RecordId> ReceiverTable::chosen() const
{
    std::vector<RecordId> people;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Person)->checkState() == Qt::Checked)
            people.push_back(personAt(row));
    }
    return people;
}

void ReceiverTable::setChosen(const std::vector<RecordId> &people)
{
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < rowCount(); ++row)
            item(row, Person)
                ->setCheckState(std::ranges::find(people, personAt(row)) != people.end() ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
    Q_EMIT chosenChanged();
}

void ReceiverTable::showLoads(const QHash<RecordId, qint64> &loads)
{
    for (int row = 0; row < rowCount(); ++row)
        item(row, InHand)->setText(m_context.formats().count(loads.value(personAt(row))));
}

void ReceiverTable::showPlan(const assignment::AssignmentPlan &plan)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto receiver = std::ranges::find(plan.receivers, personAt(row));
        const auto index = static_cast<size_t>(receiver - plan.receivers.begin());
        const QString gets = receiver == plan.receivers.end()
            ? QString()
            : countsText(m_context.workspace.schema(), m_context.formats(), plan.countsOf(index));
        item(row, Gets)->setText(gets);
        item(row, Gets)->setToolTip(gets);
    }
}

void ReceiverTable::keyPressEvent(QKeyEvent *event)
{
    QTableWidgetItem *person = currentRow() >= 0 ? item(currentRow(), Person) : nullptr;
    if (event->key() != Qt::Key_Space || !person || currentColumn() == Person)
        return QTableWidget::keyPressEvent(event); // Space ticks the person of the cell itself
    person->setCheckState(person->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace satchel::ui

#include "moc_ReceiverTable.cpp"
