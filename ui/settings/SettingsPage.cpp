// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Theme.h"
#include "ui/common/Toolbar.h"
#include "ui/settings/AppearancePart.h"
#include "ui/settings/DataPart.h"
#include "ui/settings/FieldsPart.h"
#include "ui/settings/PipelinesPart.h"
#include "ui/settings/TrashPart.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_parts({{u"appearance"_s, tr("Appearance"), Icon::Eye, [this] { return new AppearancePart(m_context); }},
          {u"pipelines"_s, tr("Pipelines"), Icon::Pipeline, [this] { return new PipelinesPart(m_context); }},
          {u"fields"_s, tr("Custom fields"), Icon::Columns, [this] { return new FieldsPart(m_context); }},
          {u"data"_s, tr("Data and currencies"), Icon::Lock, [this] { return new DataPart(m_context); }},
          {u"trash"_s, tr("Trash"), Icon::Trash, [this] { return new TrashPart(m_context); }}})
    , m_header(new PageHeader(tr("Settings")))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(8), theme.px(8), 0, 0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(theme.px(190));
    m_list->setAccessibleName(tr("Parts of the settings"));
    for (const Part &part : m_parts)
        m_list->addItem(new QListWidgetItem(themedIcon(part.icon), part.title));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    setFocusProxy(m_list);
    m_list->setCurrentRow(0);
}

void SettingsPage::choose(int row)
{
    if (row < 0)
        return;
    QWidget *&made = m_made[row];
    if (!made) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(m_parts[static_cast<size_t>(row)].make());
        scroll->widget()->setAutoFillBackground(false);
        scroll->viewport()->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
        made = scroll;
    }
    m_stack->setCurrentWidget(made);
}

void SettingsPage::open(const Target &target)
{
    const auto found = std::ranges::find(m_parts, target.filter, &Part::key);
    if (found != m_parts.end())
        m_list->setCurrentRow(static_cast<int>(found - m_parts.begin()));
}

Target SettingsPage::current() const
{
    return {{}, {}, m_parts[static_cast<size_t>(qMax(0, m_list->currentRow()))].key, {}, {}, {}};
}

QList<QWidget *> SettingsPage::regions()
{
    return {m_list, m_stack};
}

} // namespace satchel::ui
