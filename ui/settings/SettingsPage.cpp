// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Toolbar.h"
#include "ui/settings/AppearanceSettingsPage.h"
#include "ui/settings/ComputerSettingsPage.h"
#include "ui/settings/DataSettingsPage.h"
#include "ui/settings/FieldsSettingsPage.h"
#include "ui/settings/LetterheadSettingsPage.h"
#include "ui/settings/PipelinesSettingsPage.h"
#include "ui/settings/QuotesSettingsPage.h"
#include "ui/settings/TrashSettingsPage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rows like those of the sidebar: icon, name, the current one on a pressed ground.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(120), qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(
                *painter, option.rect, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
        const QRect row = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const QColor color = isCurrent ? theme.text.primary : theme.text.secondary;
        drawIcon(*painter, placed(*painter, row, QRect(row.x(), row.y(), theme.size.icon, row.height())),
            static_cast<Icon>(index.data(Qt::UserRole).toInt()), theme.size.icon,
            isCurrent ? theme.accent.text : color);
        drawText(*painter, placed(*painter, row, row.adjusted(theme.size.icon + theme.px(9), 0, 0, 0)),
            index.data().toString(), isCurrent ? theme.font.strong : theme.font.body, color);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect, theme.radius.control, theme, -1);
    }
};

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context),
      m_parts({{u"appearance"_s, tr("Appearance"), Icon::Eye, [this] { return new AppearanceSettingsPage(m_context); }},
          {u"pipelines"_s, tr("Pipelines"), Icon::Pipeline, [this] { return new PipelinesSettingsPage(m_context); }},
          {u"quotes"_s, tr("Quotes and prices"), Icon::Quote,
              [this] {
                  auto *part = new QuotesSettingsPage(m_context);
                  connect(part, &QuotesSettingsPage::listRequested, this,
                      [this](EntityKind entity) { Q_EMIT navigateTo({presentationOf(entity).page}); });
                  return part;
              }},
          {u"letterhead"_s, tr("Letterhead and documents"), Icon::Print,
              [this] { return new LetterheadSettingsPage(m_context); }},
          {u"fields"_s, tr("Custom fields"), Icon::Columns, [this] { return new FieldsSettingsPage(m_context); }},
          {u"data"_s, tr("Data and currencies"), Icon::Lock, [this] { return new DataSettingsPage(m_context); }},
          {u"trash"_s, tr("Trash"), Icon::Trash, [this] { return new TrashSettingsPage(m_context); }},
          {u"computer"_s, tr("This computer"), Icon::Info, [this] { return new ComputerSettingsPage(m_context); }}}),
      m_header(new PageHeader(tr("Settings"))), m_list(new QListWidget), m_stack(new QStackedWidget)
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
    m_list->setAccessibleName(tr("Settings sections"));
    m_list->setItemDelegate(new PartDelegate(m_list));
    m_list->setMouseTracking(true);
    for (const Part &part : m_parts) {
        auto *item = new QListWidgetItem(part.title);
        item->setData(Qt::UserRole, static_cast<int>(part.icon));
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    setFocusProxy(m_list);
    fitList();
    m_list->setCurrentRow(0);
}

/// Wide enough for its longest name.
void SettingsPage::fitList()
{
    const Theme &theme = Theme::of(this);
    int longest = 0;
    for (const Part &part : m_parts)
        longest = qMax(longest, QFontMetrics(theme.font.strong).horizontalAdvance(part.title));
    m_list->setFixedWidth(qMax(theme.px(190), longest + theme.size.icon + theme.px(40)));
}

/// Sections that are not on screen are created again in the new size.
void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    fitList();
    for (const int row : m_made.keys()) {
        if (m_made[row] != m_stack->currentWidget())
            m_made.take(row)->deleteLater();
    }
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
    const auto found = std::ranges::find(m_parts, target.part, &Part::key);
    if (found != m_parts.end())
        m_list->setCurrentRow(static_cast<int>(found - m_parts.begin()));
}

Target SettingsPage::current() const
{
    return {.part = m_parts[static_cast<size_t>(qMax(0, m_list->currentRow()))].key};
}

QList<QWidget *> SettingsPage::regions()
{
    return {m_list, m_stack};
}

} // namespace satchel::ui
