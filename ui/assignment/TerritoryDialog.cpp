// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignment/TerritoryDialog.h"

#include "domain/FieldNames.h"
#include "ui/assignment/ReceiverTable.h"
#include "ui/common/CountsText.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TableLook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int tableHeight = 220; // at 100 % text

} // namespace

TerritoryDialog::TerritoryDialog(const PageContext &context, QWidget *parent)
    : PlanDialog(context, tr("Reassign customers"), Width::Large, parent), m_table(new QTableWidget),
      m_owners(new SegmentedControl(tr("Owners of customers that move")))
{
    setAbout(tr("Each company, lead, and contact without a company goes to the first territory that fits. A territory "
                "that somebody chose by hand is replaced too."));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Territory"), tr("Customers now"), tr("Then"), tr("Come in")});
    m_table->setAccessibleName(tr("Territories"));
    applyTableStyle(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Before, After, Arriving})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setFixedHeight(Theme::of(this).px(tableHeight));
    m_owners->addSegment(tr("Owners stay"));
    m_owners->addSegment(tr("By what people have in hand"));
    m_owners->addSegment(tr("In turn"));
    content()->addWidget(m_table);
    content()->addWidget(new Label(tr("Owners outside the territory's team give way, with what they have open there:"),
        &Theme::Fonts::body, TextColor::Secondary));
    auto *row = new QHBoxLayout;
    row->addWidget(m_owners);
    row->addStretch(1);
    content()->addLayout(row);
    addActions(tr("Reassign"));
    connect(m_owners, &QTabBar::currentChanged, this, &TerritoryDialog::planAgain);
    planAgain();
}

void TerritoryDialog::planAgain()
{
    if (isWriting())
        return;
    std::optional<assignment::Method> owners;
    if (m_owners->currentIndex() != Stay)
        owners = m_owners->currentIndex() == ByLoad ? assignment::Method::ByLoad : assignment::Method::InTurn;
    plan<assignment::TerritoryPlan>(
        [owners](store::Store &store) { return assignment::planTerritories(store, owners); },
        [this](const assignment::TerritoryPlan &made) { show(made); });
}

void TerritoryDialog::show(const assignment::TerritoryPlan &plan)
{
    m_plan = plan;
    fill();
    showSummary(summary(), !m_plan.isEmpty());
}

void TerritoryDialog::fill()
{
    m_table->setRowCount(0);
    for (const assignment::TerritoryPlan::Count &count : m_plan.counts) {
        if (count.team.isNull() && count.before == 0 && count.after == 0)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString name = count.team.isNull() ? tr("No territory")
                                                 : m_context.workspace.store().title(EntityKind::Team, count.team);
        const auto number = [this](qint64 of) { return m_context.formats().count(of); };
        const QStringList texts = {
            name, number(count.before), number(count.after), count.arriving > 0 ? number(count.arriving) : QString()};
        for (int column = 0; column < Columns; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column != Name)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Name);
}

QString TerritoryDialog::summary() const
{
    if (m_plan.isEmpty())
        return tr("Every customer is where the conditions say.");
    QStringList sentences = {tr("%Ln customer(s) change territory.", nullptr, static_cast<int>(m_plan.moves.size()))};
    std::map<EntityKind, qint64> counts;
    for (const assignment::ValueChange &change : m_plan.owners)
        ++counts[change.entity];
    if (!counts.empty())
        sentences.append(tr("Other owners for %1.", "4 companies, 2 deals")
                             .arg(countsText(m_context.workspace.schema(), m_context.formats(), counts)));
    return sentences.join(u' ');
}

QString TerritoryDialog::labelOf(qint64) const
{
    return tr("Reassigned %Ln customer(s)", nullptr, static_cast<int>(m_plan.moves.size()));
}

void TerritoryDialog::setChoicesEnabled(bool isEnabled)
{
    m_owners->setEnabled(isEnabled);
}

} // namespace satchel::ui

#include "moc_TerritoryDialog.cpp"
