// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RightsTable.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace satchel::ui {

namespace {

constexpr int scopeRole = Qt::UserRole;
constexpr int switchRole = Qt::UserRole + 1; // of a right that is given or not
constexpr int discSide = 9;

constexpr RightScope scopes[] = {RightScope::All, RightScope::Team, RightScope::Own, RightScope::None};

QString wordFor(RightScope scope)
{
    switch (scope) {
    case RightScope::All: return RightsTable::tr("All", "records");
    case RightScope::Team: return RightsTable::tr("Team", "records of");
    case RightScope::Own: return RightsTable::tr("Own", "records");
    case RightScope::None: return RightsTable::tr("None", "records");
    }
    return {};
}

/// A full disc, a half one, a ring with a dot: told apart without colour.
void drawScope(QPainter &painter, const QRectF &disc, RightScope scope, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(scope == RightScope::All ? QBrush(color) : QBrush());
    painter.drawEllipse(disc);
    if (scope == RightScope::Team) {
        painter.setBrush(color);
        painter.drawPie(disc, 90 * 16, 180 * 16);
    } else if (scope == RightScope::Own) {
        painter.setBrush(color);
        const qreal inset = disc.width() * 0.3;
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
}

class ScopeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear(); // drawn with its disc, or under its head
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Theme &theme = Theme::of(option.widget);
        if (!index.data(scopeRole).isValid()) {
            painter->setLayoutDirection(option.direction);
            const QRect cell = placed(
                *painter, option.rect, option.rect.adjusted(theme.space.four, 0, -theme.px(10), 0));
            drawText(*painter, cell, index.data().toString(), theme.font.body, theme.text.primary);
            return;
        }
        const auto scope = static_cast<RightScope>(index.data(scopeRole).toInt());
        const bool isNone = scope == RightScope::None;
        if (index.data(switchRole).toBool() && !isNone) {
            painter->setLayoutDirection(option.direction);
            drawIcon(*painter, option.rect, Icon::Check, theme.size.icon, theme.text.secondary);
            return;
        }
        const QString word = isNone ? QStringLiteral("–") : index.data(Qt::DisplayRole).toString();
        const int side = isNone ? 0 : theme.px(discSide);
        const int gap = isNone ? 0 : theme.px(6);
        const int width = side + gap + QFontMetrics(theme.font.body).horizontalAdvance(word);
        const QRect whole(
            option.rect.x() + (option.rect.width() - width) / 2, option.rect.y(), width + 2, option.rect.height());
        const auto place = [&](const QRect &part) { return placed(*painter, whole, part); };
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (!isNone)
            drawScope(*painter, place(QRect(whole.x(), whole.center().y() - side / 2, side, side)), scope,
                theme.text.secondary);
        painter->restore();
        painter->setLayoutDirection(option.direction);
        drawText(*painter, place(QRect(whole.x() + side + gap, whole.y(), whole.width() - side - gap, whole.height())),
            word, theme.font.body, isNone ? theme.text.tertiary : theme.text.primary);
    }
};

} // namespace

RightsTable::RightsTable(std::shared_ptr<const Schema> schema, QWidget *parent)
    : QTableWidget(parent), m_schema(std::move(schema))
{
    setColumnCount(6);
    setHorizontalHeaderLabels({tr("Kind of record"), tr("See", "right"), tr("Create", "right"), tr("Edit", "right"),
        tr("Delete", "right"), tr("Export", "right")});
    horizontalHeaderItem(Exports)->setToolTip(tr("Kept by Satchel itself: whoever sees records can also copy them."));
    setAccessibleName(tr("Rights of the role"));
    applyTableStyle(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setItemDelegate(new ScopeDelegate(this));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Kind, QHeaderView::Stretch);
    for (const auto &entity : m_schema->entities()) {
        if (entity->isExposed())
            m_kinds.push_back(entity->kind);
    }
    connect(this, &QTableWidget::activated, this, &RightsTable::offer);
}

void RightsTable::setRights(const std::map<EntityKind, EntityRights> &rights, bool isEditable)
{
    m_rights = rights;
    m_isEditable = isEditable;
    fill();
}

bool RightsTable::isSwitch(int column)
{
    return column == Creates || column == Exports;
}

QString RightsTable::switchWord(RightScope scope)
{
    return scope == RightScope::None ? tr("No", "may not create") : tr("Yes", "may create");
}

void RightsTable::fill()
{
    setRowCount(static_cast<int>(m_kinds.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const EntityKind kind = m_kinds[static_cast<size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem *cell = item(row, column);
            if (!cell)
                setItem(row, column, cell = new QTableWidgetItem);
            if (column == Kind) {
                cell->setText(m_schema->entity(kind).pluralLabel);
                continue;
            }
            const RightScope scope = scopeAt({kind, column});
            cell->setText(isSwitch(column) ? switchWord(scope) : wordFor(scope));
            cell->setData(scopeRole, static_cast<int>(scope));
            cell->setData(switchRole, isSwitch(column));
            cell->setData(Qt::AccessibleTextRole,
                tr("%1, %2: %3", "kind of record, right, scope")
                    .arg(m_schema->entity(kind).pluralLabel, horizontalHeaderItem(column)->text(), cell->text()));
        }
    }
    resizeRowsToContents();
}

RightScope RightsTable::scopeAt(const Cell &cell) const
{
    const auto found = m_rights.find(cell.entity);
    if (found == m_rights.end())
        return RightScope::None;
    switch (cell.column) {
    case Sees: return found->second.sees;
    case Creates: return found->second.creates ? RightScope::All : RightScope::None;
    case Exports: return found->second.exports ? RightScope::All : RightScope::None;
    case Edits: return found->second.edits;
    case Deletes: return found->second.deletes;
    default: return RightScope::None;
    }
}

std::optional<RightsTable::Cell> RightsTable::chosen() const
{
    const bool isRight = currentRow() >= 0 && currentColumn() > Kind;
    return isRight && m_isEditable ? std::optional(Cell{m_kinds[static_cast<size_t>(currentRow())], currentColumn()})
                                   : std::nullopt;
}

void RightsTable::set(const Cell &cell, RightScope scope)
{
    EntityRights &rights = m_rights[cell.entity];
    switch (cell.column) {
    case Sees: rights.sees = scope; break;
    case Creates: rights.creates = scope != RightScope::None; break;
    case Exports: rights.exports = scope != RightScope::None; break;
    case Edits: rights.edits = scope; break;
    case Deletes: rights.deletes = scope; break;
    default: return;
    }
    fill();
    Q_EMIT rightsChanged(cell.entity, rights);
}

void RightsTable::keyPressEvent(QKeyEvent *event)
{
    const auto cell = chosen();
    if (cell && event->key() == Qt::Key_Space) {
        const auto now = std::ranges::find(scopes, scopeAt(*cell));
        const auto next = isSwitch(cell->column) ? (*now == RightScope::None ? RightScope::All : RightScope::None)
                                                 : *(now + 1 == std::end(scopes) ? std::begin(scopes) : now + 1);
        set(*cell, next);
    } else if (cell && event->key() == Qt::Key_0) {
        set(*cell, RightScope::None);
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void RightsTable::offer()
{
    const auto cell = chosen();
    if (!cell)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RightScope scope : scopes) {
        if (isSwitch(cell->column) && scope != RightScope::All && scope != RightScope::None)
            continue;
        const QString word = isSwitch(cell->column) ? switchWord(scope) : wordFor(scope);
        QAction *action = menu->addAction(word, this, [this, cell, scope] { set(*cell, scope); });
        action->setCheckable(true);
        action->setChecked(scopeAt(*cell) == scope);
    }
    menu->popup(viewport()->mapToGlobal(visualItemRect(currentItem()).bottomLeft()));
}

} // namespace satchel::ui

#include "moc_RightsTable.cpp"
