// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SegmentsSettingsPage.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/Segments.h"
#include "ui/common/EmptyText.h"
#include "ui/common/TableLook.h"
#include "ui/settings/KindBox.h"

#include <QSpinBox>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

SegmentsSettingsPage::SegmentsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_a(new QSpinBox), m_b(new QSpinBox),
      m_customer(new KindBox(
          context,
          [](const Entity &entity) { return entity.kind == EntityKind::Company || entity.kind == EntityKind::Contact; },
          EntityKind::Company)),
      m_table(new QTableWidget), m_worker(context.workspace.workerStore())
{
    addSection(tr("Tiers"),
        tr("Customers with won deals, in the order of what they bought for. Everybody after A and B is in tier C."));
    for (QSpinBox *box : {m_a, m_b}) {
        box->setRange(1, 100);
        box->setSuffix(u" %"_s);
        box->setEnabled(!context.workspace.store().isReadOnly());
        connect(box, &QSpinBox::editingFinished, this, &SegmentsSettingsPage::save);
    }
    addRow(tr("Tier A: the first"), m_a);
    addRow(tr("Tier B: up to"), m_b);
    addSection(tr("Segments"),
        tr("Recency, frequency and monetary value compare customers with each other, from 1 to 5. Filter lists, "
           "boards, "
           "reports and exports by segment or tier."));
    addRow(tr("Segments of"), m_customer);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Segment"), tr("Customers"), tr("Who is in it")});
    m_table->setAccessibleName(tr("Segments and tiers"));
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No segments yet."));
    addList(m_table);
    finish();
    connect(m_customer, &QComboBox::currentIndexChanged, this, &SegmentsSettingsPage::count);
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex &index) {
        Q_EMIT listRequested(customer(), groups()[static_cast<size_t>(index.row())].filter);
    });
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Setting))
            read();
        if (batch.touches(customer()))
            count();
    });
    read();
    count();
}

EntityKind SegmentsSettingsPage::customer() const
{
    return m_customer->kind();
}

std::vector<SegmentsSettingsPage::Group> SegmentsSettingsPage::groups() const
{
    const Entity &entity = m_context.workspace.schema().entity(customer());
    const QHash<QString, QString> meanings{{choice::champions, tr("Bought recently and often")},
        {choice::loyal, tr("Buy often, not long ago")}, {choice::promising, tr("Bought some time ago, once or twice")},
        {choice::recent, tr("Bought recently, for the first or second time")},
        {choice::at_risk, tr("Bought often, but not for long")}, {choice::dormant, tr("Bought long ago and seldom")}};
    std::vector<Group> all;
    for (const FieldName name : {field::tier, field::segment}) {
        const Field &field = *entity.find(name);
        for (const Choice &choice : field.choices)
            all.push_back({field.name == field::tier ? tr("Tier %1").arg(choice.label) : choice.label,
                Filter::equals(field.name, choice.key).toText(), meanings.value(choice.key)});
    }
    return all;
}

void SegmentsSettingsPage::read()
{
    const auto limits = insight::readTierLimits(m_context.workspace.store());
    const insight::TierLimits shown = limits.value_or(insight::TierLimits());
    const QSignalBlocker a(m_a);
    const QSignalBlocker b(m_b);
    m_a->setValue(shown.aPercent);
    m_b->setValue(shown.bPercent);
}

void SegmentsSettingsPage::count()
{
    const std::vector<Group> all = groups();
    m_table->setRowCount(static_cast<int>(all.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Group &group = all[static_cast<size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(group.label));
        m_table->setItem(row, 1, new QTableWidgetItem);
        m_table->setItem(row, 2, new QTableWidgetItem(group.meaning));
    }
    m_worker.post([this, entity = customer(), all](store::Store &store) {
        std::vector<qint64> counts;
        for (const Group &group : all) {
            const auto filter = parseFilter(store.schema(), entity, group.filter);
            counts.push_back(filter ? store.count({entity, {}, *filter, {}, {}, -1, false}).value_or(0) : 0);
        }
        QMetaObject::invokeMethod(this, [this, entity, counts] {
            for (int row = 0; entity == customer() && row < m_table->rowCount(); ++row)
                m_table->item(row, 1)->setText(m_context.formats().count(counts[static_cast<size_t>(row)]));
        });
    });
}

void SegmentsSettingsPage::save()
{
    const insight::TierLimits wanted{m_a->value(), m_b->value()};
    const auto known = insight::readTierLimits(m_context.workspace.store());
    if (known && *known == wanted)
        return;
    auto edits = insight::tierLimitEdits(m_context.workspace.store(), wanted);
    if (edits)
        return m_context.workspace.commit(tr("Changed the limits of the tiers"), std::move(*edits));
    Q_EMIT m_context.workspace.failed(edits.error());
    read();
}

} // namespace satchel::ui

#include "moc_SegmentsSettingsPage.cpp"
