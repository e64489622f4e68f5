// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/DrillPanel.h"

#include "store/GroupQuery.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/reports/ReportText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostShown = 300;
enum Role { Detail = Qt::UserRole, Amount, Id };

class RecordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        TwoLineRow row{{index.data().toString(), theme.font.strong, theme.text.primary}};
        row.titleEnd = {index.data(Amount).toString(), theme.font.semibold, theme.text.primary, true};
        row.detail = {index.data(Detail).toString(), theme.font.small, theme.text.secondary};
        drawTwoLines(*painter, option.rect, option.rect.adjusted(theme.px(16), 0, -theme.px(16), 0), row, theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }
};

/// The columns of a record's line: its title, its amount, then the fields of a search result.
QStringList columnsOf(const Entity &entity)
{
    QStringList columns{u"@title"_s};
    columns.append(entity.amount.isEmpty() ? u"@title"_s : entity.amount);
    for (const QString &name : entity.detail) {
        const Field *field = entity.find(name);
        columns.append(field && field->type == FieldType::Reference ? name + u".@title"_s : name);
    }
    return columns;
}

} // namespace

DrillPanel::DrillPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new Label({}, &Theme::Fonts::heading)),
      m_sum(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_list(new QListView),
      m_records(new QStandardItemModel(this)), m_more(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_asList(new Button(Icon::Table, tr("Open as a list"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(theme.px(16), theme.px(12), theme.px(10), theme.px(10));
    lines->setSpacing(theme.px(4));
    auto *line = new QHBoxLayout;
    auto *shut = new IconButton(Icon::Close, tr("Close"));
    shut->setName(tr("Close"), QKeySequence(Qt::Key_Escape));
    line->addWidget(m_title, 1);
    line->addWidget(shut);
    lines->addLayout(line);
    lines->addWidget(m_sum);
    column->addWidget(head);
    m_list->setAccessibleName(tr("Records"));
    m_list->setModel(m_records);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.px(16), theme.px(6), theme.px(10), theme.px(6));
    m_asList->setSmall(true);
    m_more->setWordWrap(true);
    row->addWidget(m_more, 1);
    row->addWidget(m_asList);
    column->addWidget(foot);
    connect(shut, &QToolButton::clicked, this, &DrillPanel::close);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT navigateTo(Target::to(m_drillDown.entity, RecordId::fromString(index.data(Id).toString())));
    });
    connect(m_asList, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateTo({.page = presentationOf(m_drillDown.entity).page, .filter = m_drillDown.filter.toText()});
    });
    hide();
}

QSize DrillPanel::sizeHint() const
{
    return {Theme::of(this).px(348), Theme::of(this).px(240)};
}

void DrillPanel::open(const QString &title, const reports::DrillDown &drillDown, QWidget *from)
{
    m_drillDown = drillDown;
    m_from = from;
    m_title->setText(title);
    m_list->setAccessibleName(tr("Records of %1").arg(title));
    m_asList->setVisible(drillDown.ids.empty() && !presentationOf(drillDown.entity).page.isEmpty());
    read();
    show();
    m_list->setCurrentIndex(m_records->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void DrillPanel::refresh()
{
    if (isHidden())
        return;
    const int row = m_list->currentIndex().row();
    read();
    m_list->setCurrentIndex(m_records->index(qBound(0, row, m_records->rowCount() - 1), 0));
}

void DrillPanel::read()
{
    store::Store &store = m_context.workspace.store();
    const Entity &entity = m_context.workspace.schema().entity(m_drillDown.entity);
    const Formats formats = m_context.formats();
    store::Query query{m_drillDown.entity, columnsOf(entity), m_drillDown.filter,
        {entity.amount, !entity.amount.isEmpty()}, {}, mostShown, false};
    query.ids = m_drillDown.ids;
    const auto rows = store.select(query);
    const auto count = store.count(query);
    m_records->clear();
    if (!rows || !count) {
        m_sum->setText(rows ? count.error().what : rows.error().what);
        return;
    }
    for (qsizetype row = 0; row < rows->size(); ++row) {
        QStringList detail;
        for (int column = 2; column < static_cast<int>(query.columns.size()); ++column) {
            const Field *field = entity.find(entity.detail[column - 2]);
            const Value value = rows->value(row, column);
            detail.append(field && field->type != FieldType::Reference ? formats.value(*field, value) : textOf(value));
        }
        detail.removeAll(QString());
        auto *item = new QStandardItem(rows->text(row, 0));
        item->setEditable(false);
        item->setData(detail.join(u" · "_s), Detail);
        if (const Money amount = entity.amount.isEmpty() ? Money() : rows->money(row, 1); !amount.currency.isNull())
            item->setData(formats.money(amount, Formats::Decimals::UnlessZero), Amount);
        item->setData(rows->id(row).toString(), Id);
        item->setData(QStringList{item->text(), item->data(Amount).toString(), detail.join(u", "_s)}.join(u", "_s),
            Qt::AccessibleTextRole);
        m_records->appendRow(item);
    }
    QStringList words{*count == 1 ? entity.label : entity.pluralLabel};
    words.prepend(formats.count(*count));
    m_sum->setText(words.join(u' '));
    const bool isWhole = *count <= rows->size();
    m_more->setText(isWhole ? tr("Enter opens a record, Esc closes the list.")
                            : tr("The first %1 of %2").arg(formats.count(rows->size()), formats.count(*count)));
}

void DrillPanel::close()
{
    if (isHidden())
        return;
    hide();
    if (m_from)
        m_from->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT closed();
}

void DrillPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DrillPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_DrillPanel.cpp"
