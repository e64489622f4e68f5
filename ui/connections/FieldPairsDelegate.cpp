// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/FieldPairsDelegate.h"

#include "domain/FieldLabels.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/FieldIcon.h"
#include "ui/common/Icons.h"
#include "ui/common/MatchBars.h"
#include "ui/common/Painting.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QTreeView>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using mapping::MappedField;
using store::SyncDirection;
using Column = FieldPairsModel::Column;
using Kind = FieldPairsModel::Kind;

namespace {

constexpr int padding = 16;
constexpr int valueIndent = 32;
constexpr int buttonSide = 28;
constexpr int rowHeight = 40;

int paddingOf(const QModelIndex &index)
{
    return index.column() == FieldPairsModel::RemoteColumn ? padding
        : index.column() == FieldPairsModel::LocalColumn   ? 0
                                                           : 10;
}

/// What is drawn in a cell, left to right.
QRect contentOf(const QRect &cell, const QModelIndex &index, const Theme &theme)
{
    const int indent = index.internalId() != 0 && index.column() == FieldPairsModel::RemoteColumn ? valueIndent : 0;
    return cell.adjusted(theme.px(paddingOf(index) + indent), 0, -theme.px(8), -1);
}

QRect boxPlace(const QRect &cell, const QModelIndex &index, const Theme &theme)
{
    return contentOf(cell, index, theme).adjusted(0, theme.px(3), 0, -theme.px(3));
}

QRect buttonPlace(const QRect &cell, const Theme &theme)
{
    const int side = theme.px(buttonSide);
    return {cell.x() + (cell.width() - side) / 2, cell.y() + (cell.height() - side) / 2, side, side};
}

constexpr int searchedFrom = 10; // entries that nobody reads through

/// What is typed narrows the list, and Enter takes the first that is left; what fits no entry changes nothing.
void makeSearchable(QComboBox &box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.lineEdit()->setPlaceholderText(FieldPairsDelegate::tr("Search"));
    box.lineEdit()->setAccessibleName(box.accessibleName());
    QCompleter *completer = box.completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    QObject::connect(box.lineEdit(), &QLineEdit::returnPressed, &box, [&box, completer] {
        const QString typed = box.lineEdit()->text();
        if (typed.isEmpty() || box.findText(typed, Qt::MatchFixedString) >= 0)
            return;
        completer->setCompletionPrefix(typed);
        if (completer->completionCount() > 0)
            box.setCurrentIndex(box.findText(completer->currentCompletion()));
    });
}

} // namespace

FieldPairsDelegate::FieldPairsDelegate(FieldPairsModel &model, QObject *parent)
    : ComboCellDelegate(FieldPairsModel::KeyRole, parent), m_model(model)
{
}

Icon FieldPairsDelegate::iconOf(SyncDirection direction)
{
    switch (direction) {
    case SyncDirection::Both: return Icon::BothWays;
    case SyncDirection::Pull: return Icon::Receive;
    case SyncDirection::Push: return Icon::Send;
    case SyncDirection::None: break;
    }
    return Icon::Excluded;
}

FieldPairsDelegate::Link FieldPairsDelegate::linkOf(const QModelIndex &index, bool isCurrent) const
{
    if (m_model.kindOf(index) != Kind::Field)
        return Link::None;
    const MappedField &field = m_model.field(index);
    if (field.isProposal && !field.locals.isEmpty())
        return Link::Accept;
    if (m_model.canAdd(index))
        return isCurrent || field.needsALook() ? Link::NewField : Link::None;
    return m_model.hasValues(index) ? Link::Values : Link::None;
}

QString FieldPairsDelegate::linkText(Link link)
{
    switch (link) {
    case Link::Values: return tr("Values");
    case Link::Accept: return tr("Accept");
    case Link::NewField: return tr("New field");
    case Link::Suggest: return tr("Suggest the rest");
    case Link::Matched:
    case Link::None: break;
    }
    return {};
}

QRect FieldPairsDelegate::linkPlace(const QRect &cell, Link link, const Theme &theme)
{
    if (link == Link::None)
        return {};
    const int chevron = link == Link::Values ? theme.px(16) : 0;
    const int width = QFontMetrics(theme.font.body).horizontalAdvance(linkText(link)) + chevron + theme.px(2);
    return {cell.right() - theme.px(12) - width, cell.y(), width, cell.height() / 2 + theme.px(2)};
}

QSize FieldPairsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int body = QFontMetrics(theme.font.body).height();
    const int small = QFontMetrics(theme.font.small).height();
    switch (m_model.kindOf(index)) {
    case Kind::Field: return {0, qMax(theme.px(rowHeight), body + small + theme.px(4))};
    case Kind::ValueHead:
    case Kind::ValueDefaults: return {0, small + theme.px(12)};
    case Kind::Value: return {0, qMax(theme.size.rowCompact, body + theme.px(12))};
    case Kind::ValueMore:
    case Kind::ValueFoot: break;
    }
    return {0, body + theme.px(14)};
}

void FieldPairsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const Kind kind = m_model.kindOf(index);
    const bool isField = kind == Kind::Field;
    const bool isWhole = kind == Kind::ValueFoot || kind == Kind::ValueMore || kind == Kind::ValueDefaults;
    painter->fillRect(option.rect,
        option.state.testFlag(QStyle::State_Selected)        ? theme.surface.selected
            : isField && m_model.isOpen(index)               ? theme.amber.tint
            : option.state.testFlag(QStyle::State_MouseOver) ? theme.surface.hover
            : isField                                        ? theme.surface.page
                                                             : theme.surface.sunken);
    const bool isLined = isField || isWhole || index.column() != Column::RemoteColumn;
    const int lineStart = isLined ? 0 : theme.px(padding + valueIndent);
    painter->fillRect(placed(*painter, option.rect,
                          QRect(option.rect.x() + lineStart, option.rect.bottom(), option.rect.width() - lineStart, 1)),
        theme.border.subtle);
    if (isField)
        paintField(*painter, option, index);
    else if (isWhole)
        paintFoot(*painter, option, index);
    else
        paintValue(*painter, option, index);
    painter->restore();
}

void FieldPairsDelegate::paintField(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const MappedField &field = m_model.field(index);
    const QRect cell = contentOf(option.rect, index, theme);
    const bool isOff = !field.isProposal && field.direction == SyncDirection::None;
    switch (index.column()) {
    case Column::RemoteColumn: {
        const int half = cell.height() / 2;
        drawText(painter, placed(painter, option.rect, QRect(cell.x(), cell.y() + theme.px(2), cell.width(), half)),
            field.label, theme.font.strong, isOff ? theme.text.secondary : theme.text.primary);
        QFont mono = theme.font.mono;
        mono.setPointSizeF(theme.font.small.pointSizeF());
        drawText(painter,
            placed(painter, option.rect, QRect(cell.x(), cell.y() + half, cell.width(), half - theme.px(2))),
            field.remotes.join(u", "_s), mono, theme.text.tertiary);
        return;
    }
    case Column::DirectionColumn: {
        if (field.locals.isEmpty())
            return;
        const QRect button = buttonPlace(option.rect, theme);
        drawRounded(painter, button, theme.radius.control, theme.surface.raised, theme.border.strong, 1,
            field.isProposal ? Qt::DashLine : Qt::SolidLine);
        drawIcon(painter, button, iconOf(field.isProposal ? m_model.widest(index) : m_model.direction(index)),
            theme.px(14), isOff || field.isProposal ? theme.text.tertiary : theme.text.secondary);
        return;
    }
    case Column::LocalColumn: {
        const Field *ours = field.locals.isEmpty() ? nullptr
                                                   : m_model.session().entity(m_model.object()).find(field.locals[0]);
        const Icon icon = field.locals.isEmpty() ? Icon::Add : ours ? ui::iconOf(*ours) : Icon::Warning;
        paintBox(painter, placed(painter, option.rect, boxPlace(option.rect, index, theme)),
            {index.data().toString(), icon, field.isSynced(), false, field.isProposal && !field.locals.isEmpty(),
                !field.canBePaired},
            theme);
        return;
    }
    default: break;
    }
    const Link link = linkOf(index, option.state.testFlag(QStyle::State_Selected));
    const QRect place = linkPlace(option.rect, link, theme);
    const bool isUnsure = m_model.isOpen(index) && (field.isProposal || field.confidence < sureConfidence);
    drawMatch(painter, placed(painter, option.rect, cell),
        {isOff || field.locals.isEmpty() ? 0 : field.confidence, index.data().toString(), m_model.reasonOf(index),
            isUnsure, m_model.isOpen(index) && !isUnsure},
        theme, place.isNull() ? 0 : place.width() + theme.px(10));
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    paintLink(painter, option.rect, link, view && view->isExpanded(index.siblingAtColumn(0)), theme);
}

void FieldPairsDelegate::paintLink(
    QPainter &painter, const QRect &cell, Link link, bool isUnfolded, const Theme &theme) const
{
    const QRect place = linkPlace(cell, link, theme);
    if (place.isNull())
        return;
    drawText(painter, placed(painter, cell, place), linkText(link), theme.font.body, theme.text.link);
    if (link == Link::Values)
        drawIcon(painter,
            placed(painter, cell, QRect(place.right() - theme.px(14), place.y(), theme.px(14), place.height())),
            isUnfolded ? Icon::Up : Icon::Down, theme.px(12), theme.text.link);
}

void FieldPairsDelegate::paintBox(QPainter &painter, const QRect &place, const Box &box, const Theme &theme)
{
    if (!box.isLocked)
        drawRounded(painter, place, theme.radius.control, theme.surface.raised,
            box.isOpen ? theme.amber.graphic : theme.border.strong, 1, box.isDashed ? Qt::DashLine : Qt::SolidLine);
    const int side = box.icon == Icon::None ? theme.px(10) : theme.px(30);
    const int chevron = theme.px(26);
    const QColor text = box.isOpen ? theme.amber.text : box.isSet ? theme.text.primary : theme.text.secondary;
    if (box.icon != Icon::None)
        drawIcon(painter, placed(painter, place, QRect(place.x(), place.y(), side, place.height())), box.icon,
            theme.px(14), theme.text.secondary);
    drawText(painter, placed(painter, place, place.adjusted(side, 0, -chevron, 0)), box.text, theme.font.body, text);
    drawIcon(painter, placed(painter, place, QRect(place.right() - chevron, place.y(), chevron, place.height())),
        box.isLocked ? Icon::Lock : Icon::Down, theme.px(12), theme.text.secondary);
}

void FieldPairsDelegate::paintValue(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect cell = placed(painter, option.rect, contentOf(option.rect, index, theme));
    const QString text = index.data().toString();
    const bool isHead = m_model.kindOf(index) == Kind::ValueHead;
    const bool isOpen = !isHead && m_model.isOpen(index);
    const QFont &font = isHead ? theme.font.small : theme.font.body;
    if (isHead || (index.column() == Column::RemoteColumn && !m_model.value(index).isOfRecord)) {
        const QString count = isHead     ? tr("Records")
            : m_model.countOf(index) < 0 ? QString()
                                         : QLocale().toString(m_model.countOf(index));
        const bool isCounted = index.column() == Column::RemoteColumn;
        const int room = isCounted ? numberWidth(count, font) + theme.px(10) : 0;
        drawText(painter, placed(painter, cell, cell.adjusted(0, 0, -room, 0)), text, font,
            isHead ? theme.text.tertiary : theme.text.primary);
        if (isCounted)
            drawNumber(painter, cell, count, font, isHead ? theme.text.tertiary : theme.text.secondary);
        return;
    }
    const ValueRow &value = m_model.value(index);
    if (index.column() == Column::DirectionColumn) {
        const bool isBack = value.isWritten && !value.isOpen() && m_model.direction(index) == SyncDirection::Both;
        drawIcon(painter, buttonPlace(option.rect, theme),
            value.isOfRecord ? Icon::Send
                : isBack     ? Icon::BothWays
                             : Icon::Receive,
            theme.px(14), theme.text.secondary);
    } else if (index.flags().testFlag(Qt::ItemIsEditable)) {
        paintBox(painter, placed(painter, option.rect, boxPlace(option.rect, index, theme)),
            {text, Icon::None, !value.isOpen(), isOpen}, theme);
    } else {
        drawText(painter, cell, text, font,
            index.column() == Column::LocalColumn ? theme.text.primary
                : isOpen                          ? theme.amber.text
                                                  : theme.text.secondary);
    }
}

/// One cell as wide as the row: a link at its start, a note at its end; or the head of the defaults.
void FieldPairsDelegate::paintFoot(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect cell = placed(
        painter, option.rect, option.rect.adjusted(theme.px(padding + valueIndent), 0, -theme.px(12), -1));
    if (m_model.kindOf(index) == Kind::ValueDefaults) {
        drawText(painter, cell, index.data().toString(), theme.font.small, theme.text.tertiary);
        return;
    }
    const bool isMore = m_model.kindOf(index) == Kind::ValueMore;
    const int used = drawText(
        painter, cell, isMore ? index.data().toString() : linkText(Link::Suggest), theme.font.body, theme.text.link);
    if (isMore) {
        drawIcon(painter,
            placed(painter, cell, QRect(cell.x() + used + theme.px(6), cell.y(), theme.px(14), cell.height())),
            m_model.isUnfolded(index) ? Icon::Up : Icon::Down, theme.px(12), theme.text.link);
        return;
    }
    drawText(painter, placed(painter, cell, cell.adjusted(used + theme.px(16), 0, 0, 0)),
        index.siblingAtColumn(Column::MatchColumn).data().toString(), theme.font.small, theme.text.secondary,
        Qt::AlignRight);
}

QWidget *FieldPairsDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTyped = m_model.kindOf(index) == Kind::Value && m_model.value(index).isOfRecord
        && m_model.session().choices(m_model.object(), m_model.field(index), m_model.value(index)).empty();
    if (!isTyped) {
        QWidget *editor = ComboCellDelegate::createEditor(parent, option, index);
        if (auto *box = qobject_cast<QComboBox *>(editor); box->count() > searchedFrom)
            makeSearchable(*box);
        return editor;
    }
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(tr("%1 in %2", "value here, system").arg(m_model.value(index).oursLabel, m_model.system()));
    line->setPlaceholderText(tr("Its id, or sync once and choose", "of a user or stage that is not known yet"));
    return line;
}

void FieldPairsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(FieldPairsModel::KeyRole).toString());
    else
        ComboCellDelegate::setEditorData(editor, index);
}

void FieldPairsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text().trimmed());
    else
        ComboCellDelegate::setModelData(editor, model, index);
}

void FieldPairsDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect box = boxPlace(option.rect, index, theme);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, box));
}

void FieldPairsDelegate::fill(QComboBox &box, const QModelIndex &index) const
{
    if (m_model.kindOf(index) == Kind::Field)
        fillFields(box, index);
    else
        fillValues(box, index);
}

void FieldPairsDelegate::fillFields(QComboBox &box, const QModelIndex &index) const
{
    const MappedField &field = m_model.field(index);
    const MappingSession &session = m_model.session();
    box.setAccessibleName(tr("Field for %1").arg(field.label));
    if (session.canLead(field)) {
        box.addItem(themedIcon(field.precedence > 0 ? Icon::Check : Icon::None), tr("Leads over other connections"),
            FieldPairsModel::leadKey);
        box.insertSeparator(box.count());
    }
    if (field.canBePaired)
        addPairable(box, field);
    else
        box.addItem(themedIcon(Icon::Lock), index.data().toString(), field.locals.front());
    if (session.canAdd(m_model.object(), field.remotes.front())) {
        box.insertSeparator(box.count());
        const QString label = freeFieldLabel(session.entity(m_model.object()), field.label);
        box.addItem(themedIcon(Icon::Add), tr("New field “%1”").arg(label), FieldPairsModel::newKey);
    }
}

void FieldPairsDelegate::addPairable(QComboBox &box, const MappedField &field) const
{
    const Entity &entity = m_model.session().entity(m_model.object());
    box.addItem(themedIcon(Icon::Excluded), tr("Not synced"), QString());
    QStringList names = m_model.session().pairable(m_model.object(), field.remotes.front());
    for (const QString &local : field.locals) { // one that does not fit any more is still what was chosen
        if (!names.contains(local))
            names.prepend(local);
    }
    for (const QString &name : std::as_const(names)) {
        const Field *ours = entity.find(name);
        box.addItem(themedIcon(ours ? ui::iconOf(*ours) : Icon::Warning), ours ? ours->label : name, name);
    }
}

void FieldPairsDelegate::fillValues(QComboBox &box, const QModelIndex &index) const
{
    const ValueRow &value = m_model.value(index);
    const MappedField &field = m_model.field(index);
    const MappingSession &session = m_model.session();
    box.setAccessibleName(value.isOfRecord ? tr("%1 in %2", "value here, system").arg(value.oursLabel, m_model.system())
                                           : tr("What “%1” is here").arg(value.label));
    box.addItem(tr("No match"), QString());
    for (const MappingSession::Named &choice : session.choices(m_model.object(), field, value))
        box.addItem(choice.label, choice.key);
    const Field *ours = session.entity(m_model.object()).find(field.locals.front());
    if (!value.isOfRecord && value.isOpen() && ours && ours->isCustom()) {
        box.insertSeparator(box.count());
        box.addItem(themedIcon(Icon::Add), tr("Add “%1” here").arg(value.label), FieldPairsModel::newKey);
    }
}

bool FieldPairsDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const Theme &theme = Theme::of(option.widget);
    QPoint at = mouse->position().toPoint();
    if (option.direction == Qt::RightToLeft)
        at.setX(option.rect.left() + option.rect.right() - at.x());
    const Kind kind = m_model.kindOf(index);
    if (kind == Kind::ValueFoot)
        Q_EMIT linkPressed(index, Link::Suggest);
    else if (kind == Kind::ValueMore)
        Q_EMIT linkPressed(index, Link::Matched);
    else if ((kind == Kind::Field || kind == Kind::Value) && index.column() == Column::DirectionColumn)
        Q_EMIT turnPressed(index);
    else if (index.flags().testFlag(Qt::ItemIsEditable) && boxPlace(option.rect, index, theme).contains(at))
        Q_EMIT boxPressed(index);
    else if (const Link link = linkOf(index, true); index.column() == Column::MatchColumn
             && linkPlace(option.rect, link, theme).adjusted(-theme.px(6), 0, theme.px(6), theme.px(4)).contains(at))
        Q_EMIT linkPressed(index, link);
    else
        return false;
    return true;
}

} // namespace satchel::ui

#include "moc_FieldPairsDelegate.cpp"
