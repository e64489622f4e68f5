// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterRelatedRow.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Popover.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterRowLayout.h"
#include "ui/lists/FilterText.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FilterRelatedRow::FilterRelatedRow(
    const PageContext &context, EntityKind entity, const QString &join, Filter condition, QWidget *parent)
    : QWidget(parent), m_context(context), m_condition(std::move(condition)), m_count(new QSpinBox),
      m_entity(new QComboBox), m_conditions(new Button({}))
{
    const Theme &theme = Theme::of(this);
    m_count->setRange(1, 999);
    m_count->setPrefix(tr("at least ", "before a number of related records"));
    m_count->setAccessibleName(tr("How many related records"));
    m_entity->setAccessibleName(tr("Kind of related record"));
    for (const Entity *one : related(context.workspace.schema(), entity))
        m_entity->addItem(themedIcon(iconOf(one->kind)), one->pluralLabel, one->name);
    m_conditions->setSmall(true);
    m_conditions->setChevron(true);
    m_conditions->setMaximumWidth(theme.px(360));
    auto *remove = new IconButton(Icon::Close, tr("Remove this condition"));
    FlowLayout *parts = layOutFilterRow(this, join, remove);
    parts->addWidget(new Label(tr("has", "related records")));
    parts->addWidget(m_count);
    parts->addWidget(m_entity);
    parts->addWidget(m_conditions);
    parts->setFilling(m_conditions);
    setFocusProxy(m_entity);
    if (m_condition.path.isEmpty())
        m_condition = Filter::has(m_entity->itemData(0).toString(), {}, 1);
    m_count->setValue(m_condition.atLeast);
    m_entity->setCurrentIndex(m_entity->findData(m_condition.path));
    show();
    connect(remove, &QToolButton::clicked, this, &FilterRelatedRow::removed);
    connect(m_conditions, &QPushButton::clicked, this, &FilterRelatedRow::editConditions);
    connect(m_entity, &QComboBox::activated, this, &FilterRelatedRow::chooseEntity);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_condition.atLeast = count;
        Q_EMIT changed();
    });
}

std::vector<const Entity *> FilterRelatedRow::related(const Schema &schema, EntityKind entity)
{
    std::vector<const Entity *> all;
    for (const auto &one : schema.entities()) {
        const bool isWork = presentationOf(one->kind).section != Presentation::Section::None;
        if ((isWork || one->isRelation) && ownerField(*one, entity))
            all.push_back(one.get());
    }
    return all;
}

void FilterRelatedRow::chooseEntity()
{
    if (m_entity->currentData().toString() == m_condition.path)
        return;
    m_condition = Filter::has(m_entity->currentData().toString(), {}, m_count->value());
    show();
    Q_EMIT changed();
}

void FilterRelatedRow::show()
{
    const Filter &inner = m_condition.children.front();
    const Entity *entity = m_context.workspace.schema().find(m_condition.path);
    const QString text = entity ? readableFilter(m_context, entity->kind, inner) : inner.toText();
    m_conditions->setText(inner.isEverything() ? tr("Any") : tr("With: %1").arg(text));
    m_conditions->setToolTip(text);
}

void FilterRelatedRow::editConditions()
{
    const Entity *entity = m_context.workspace.schema().find(m_condition.path);
    if (!entity)
        return;
    auto *popover = new Popover(this);
    popover->setAccessibleName(tr("Conditions on the related records"));
    auto *builder = new FilterBuilder(m_context, entity->kind);
    builder->setMinimumWidth(Theme::of(this).px(560));
    builder->setFilter(m_condition.children.front());
    popover->content()->addWidget(builder);
    connect(builder, &FilterBuilder::closeRequested, popover, &QWidget::close);
    connect(builder, &FilterBuilder::filterChanged, this, [this](const Filter &filter) {
        m_condition.children.front() = filter;
        show();
        Q_EMIT changed();
    });
    popover->openAt(m_conditions);
    builder->start();
}

} // namespace satchel::ui

#include "moc_FilterRelatedRow.cpp"
