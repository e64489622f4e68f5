// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteLineDelegate.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/quotes/CatalogueEditor.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::QuoteLinesModel;

namespace {

constexpr int padding = 10;

bool isHeading(const QModelIndex &index)
{
    return index.data(QuoteLinesModel::KindRole).toString() == "group"_L1;
}

/// Lines that do not count are set back.
bool isSetBack(const QModelIndex &index)
{
    const QString kind = index.data(QuoteLinesModel::KindRole).toString();
    return kind == choice::optional || kind == choice::alternative;
}

/// A word in an outline, at the leading edge.
void drawMark(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme)
{
    const int width = QFontMetrics(theme.font.small).horizontalAdvance(text) + theme.px(14);
    const int height = qMin(
        rect.height(), qMax(theme.size.chip, QFontMetrics(theme.font.small).height() + theme.px(4)));
    const QRect box = placed(painter, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, width, height));
    drawRounded(painter, box, theme.radius.chip, {}, theme.border.normal);
    drawText(painter, box, text, theme.font.small, theme.text.secondary, Qt::AlignHCenter);
}

/// How many comments there are, at the trailing edge. Returns the width that it takes.
int drawComments(QPainter &painter, const QRect &cell, int count, const Theme &theme)
{
    if (count == 0)
        return 0;
    const QString number = Formats().count(count);
    const int icon = theme.px(14);
    const int width = icon + theme.px(4) + numberWidth(number, theme.font.small);
    const QRect box(cell.right() + 1 - width, cell.y(), width, cell.height());
    drawIcon(painter, placed(painter, cell, QRect(box.x(), box.y(), icon, box.height())), Icon::Comment, icon,
        theme.accent.text);
    drawNumber(painter, placed(painter, cell, box.adjusted(icon + theme.px(4), 0, 0, 0)), number, theme.font.small,
        theme.accent.text);
    return width + theme.px(8);
}

} // namespace

QuoteLineDelegate::QuoteLineDelegate(const PageContext &context, QuoteLinesModel &model, QObject *parent)
    : FieldCellDelegate(context, parent), m_model(model)
{
}

RecordId QuoteLineDelegate::recordOf(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    return row < m_model.lines().size() ? m_model.lines()[row].id : RecordId();
}

const Field *QuoteLineDelegate::fieldOf(const QModelIndex &index) const
{
    return m_model.field(index.column());
}

QWidget *QuoteLineDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *self = const_cast<QuoteLineDelegate *>(this);
    if (index.data(QuoteLinesModel::BeginsLineRole).toBool()) {
        auto *editor = new CatalogueEditor(
            *fieldOf(index), fieldContextOf(context().workspace),
            [self](const RecordId &product) { return self->priceOf(product); }, parent);
        editor->setAutoFillBackground(true);
        editor->focusProxy()->installEventFilter(self);
        connect(editor, &FieldEditor::committed, self, [self, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        connect(editor, &FieldEditor::cancelled, self,
            [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
        connect(editor, &CatalogueEditor::productChosen, self, [self, editor](const RecordId &product) {
            editor->setDraft({}); // the product is the line, not what was typed to find it
            Q_EMIT self->closeEditor(editor, RevertModelCache);
            Q_EMIT self->productChosen(product);
        });
        connect(editor, &CatalogueEditor::rowsPasted, self, [self, editor] {
            editor->setDraft({});
            Q_EMIT self->closeEditor(editor, RevertModelCache);
            Q_EMIT self->rowsPasted();
        });
        return editor;
    }
    QWidget *widget = FieldCellDelegate::createEditor(parent, option, index);
    auto *editor = qobject_cast<FieldEditor *>(widget);
    if (!editor)
        return widget;
    connect(editor, &FieldEditor::edited, self, [self, editor, at = QPersistentModelIndex(index)] {
        if (const auto value = editor->value())
            self->m_model.preview(at.row(), at.column(), *value);
        else // nothing of what cannot be read counts
            self->m_model.endPreview();
    });
    connect(editor, &FieldEditor::cancelled, &m_model, &QuoteLinesModel::endPreview);
    connect(editor, &FieldEditor::cancelled, &m_model, &QuoteLinesModel::accepted);
    return editor;
}

/// "€189.00 / pcs": of several products of one name a person takes the right one.
QString QuoteLineDelegate::priceOf(const RecordId &product) const
{
    const auto record = context().workspace.store().get(EntityKind::Product, product);
    if (!record || isEmpty(record->value(field::unit_price)))
        return {};
    const QString price = context().formats().money(valueOr<UnitPrice>(record->value(field::unit_price)));
    const QString unit = record->text(field::unit);
    return isolated(unit.isEmpty() ? price : tr("%1 / %2", "price, unit").arg(price, unit));
}

/// However the editor is closed, but not where it goes with the view.
void QuoteLineDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_model.endPreview();
    FieldCellDelegate::destroyEditor(editor, index);
}

void QuoteLineDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    const bool isFilled = widget->property("isFilled").toBool();
    FieldCellDelegate::setEditorData(widget, index);
    auto *editor = qobject_cast<FieldEditor *>(widget);
    if (!editor || isFilled || isRestored(*editor) || index.column() != QuoteLinesModel::Price)
        return;
    // The head of the page says the currency once; a new price begins with it too.
    const UnitPrice price = valueOr(m_model.value(index.row(), index.column()), UnitPrice{{}, m_model.currency()});
    editor->setValue(price);
    editor->setDraft(context().formats().amount(price));
}

void QuoteLineDelegate::setModelData(QWidget *widget, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *editor = qobject_cast<FieldEditor *>(widget);
    const auto value = editor ? editor->checkedValue()
                              : Result<Value>(fail(Error::Kind::Bug, u"an editor of another kind"_s));
    if (!value)
        return;
    const QPersistentModelIndex cell = index;
    m_model.setValue(index.row(), index.column(), *value);
    if (cell.isValid() && m_model.value(cell.row(), cell.column()) == *value)
        noteStored(*editor);
}

void QuoteLineDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    const int height = qMax(theme.size.controlSmall, editor->sizeHint().height());
    editor->setGeometry(
        option.rect.x() + 1, option.rect.center().y() - height / 2, qMax(option.rect.width() - 2, 0), height);
}

QString QuoteLineDelegate::secondLine(int row) const
{
    if (row >= m_model.lineCount())
        return {};
    QStringList parts;
    for (const int column : m_folded) {
        const QString text = m_model.index(row, column).data().toString();
        const bool isNamed = column == QuoteLinesModel::Discount && !text.isEmpty(); // a second percentage
        parts << (isNamed ? m_model.headerData(column, Qt::Horizontal).toString() + u' ' + text : text);
    }
    parts << m_model.index(row, 0).data(QuoteLinesModel::DescriptionRole).toString().simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int QuoteLineDelegate::heightOf(int row, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    const int one = qMax(theme.size.quoteRow, QFontMetrics(theme.font.body).height() + theme.px(10));
    const bool isTall = !isHeading(m_model.index(row, 0)) && !secondLine(row).isEmpty();
    return isTall ? qMax(theme.size.quoteRowTall,
               QFontMetrics(theme.font.body).height() + QFontMetrics(theme.font.small).height() + theme.px(10))
                  : one;
}

void QuoteLineDelegate::paintItem(
    QPainter &painter, const QRect &whole, const QModelIndex &index, const Theme &theme) const
{
    const int end = drawComments(painter, whole, index.data(QuoteLinesModel::CommentsRole).toInt(), theme);
    const QRect cell = placed(painter, whole, whole.adjusted(0, 0, -end, 0));
    const QString name = index.data().toString();
    const QString second = isHeading(index) ? QString() : secondLine(index.row());
    const QFont &font = isHeading(index) ? theme.font.semibold : theme.font.body;
    const QColor &color = isSetBack(index) ? theme.text.tertiary : theme.text.primary;
    QRect first = cell;
    if (!second.isEmpty()) {
        const int lines = QFontMetrics(font).height() + QFontMetrics(theme.font.small).height();
        first = QRect(cell.x(), cell.center().y() - lines / 2, cell.width(), QFontMetrics(font).height());
        drawText(painter, QRect(cell.x(), first.bottom() + 1, cell.width(), lines - first.height()), second,
            theme.font.small, theme.text.secondary);
    }
    if (!isSetBack(index)) {
        drawText(painter, first, name, font, color);
        return;
    }
    const QString mark = index.data(QuoteLinesModel::KindRole).toString() == "optional"_L1 ? tr("Optional")
                                                                                           : tr("Alternative");
    const int room = QFontMetrics(theme.font.small).horizontalAdvance(mark) + theme.px(24);
    const int used = drawText(painter, placed(painter, first, first.adjusted(0, 0, -room, 0)), name, font, color);
    drawMark(painter, placed(painter, first, first.adjusted(used + theme.px(10), 0, 0, 0)), mark, theme);
}

/// All of an item whose texts are cut.
bool QuoteLineDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.column() != QuoteLinesModel::Item)
        return FieldCellDelegate::helpEvent(event, view, option, index);
    const Theme &theme = Theme::of(view);
    const QString name = index.data().toString();
    const QString second = secondLine(index.row());
    const int room = option.rect.width() - theme.px(6 + padding);
    const bool isCut = QFontMetrics(theme.font.body).horizontalAdvance(name) > room
        || QFontMetrics(theme.font.small).horizontalAdvance(second) > room;
    if (isCut)
        QToolTip::showText(event->globalPos(), QStringList{name, second}.join(u'\n').trimmed(), view);
    else
        QToolTip::hideText();
    return true;
}

void QuoteLineDelegate::paintBegin(
    QPainter &painter, const QRect &cell, const QModelIndex &index, const Theme &theme) const
{
    if (index.column() == QuoteLinesModel::Number)
        drawIcon(painter, cell, Icon::Add, theme.size.icon, theme.text.tertiary);
    else if (index.column() == QuoteLinesModel::Item)
        drawText(painter, cell, index.data().toString(), theme.font.body, theme.text.tertiary);
}

void QuoteLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->setLayoutDirection(option.direction);
    const bool beginsLine = index.data(QuoteLinesModel::BeginsLineRole).toBool();
    const bool isGroup = !beginsLine && isHeading(index);
    const bool isRowCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = isRowCurrent ? theme.surface.selected
        : isHover                      ? theme.surface.hover
        : isGroup                      ? theme.surface.sunken
                                       : theme.surface.page;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
    const int start = index.column() == QuoteLinesModel::Number ? theme.px(26)
        : index.column() == QuoteLinesModel::Item               ? theme.px(6)
                                                                : theme.px(4);
    const QRect cell = placed(*painter, option.rect,
        option.rect.adjusted(start, 0, -theme.px(index.column() == QuoteLinesModel::Number ? 0 : padding), 0));
    if (beginsLine) {
        paintBegin(*painter, cell, index, theme);
    } else if (index.column() == QuoteLinesModel::Item) {
        paintItem(*painter, cell, index, theme);
    } else if (index.column() == QuoteLinesModel::Number) {
        if (isRowCurrent || isHover)
            drawIcon(*painter,
                placed(*painter, option.rect,
                    QRect(option.rect.x() + theme.px(4), option.rect.y(), theme.px(18), option.rect.height())),
                Icon::Drag, theme.size.icon, theme.text.tertiary);
        drawText(*painter, cell, index.data().toString(), isGroup ? theme.font.semibold : theme.font.body,
            isGroup ? theme.text.primary : theme.text.secondary);
    } else if (index.column() == QuoteLinesModel::Unit) {
        drawText(*painter, cell, index.data().toString(), theme.font.body, theme.text.secondary);
    } else {
        const bool isAmount = index.column() == QuoteLinesModel::Amount;
        drawNumber(*painter, cell, index.data().toString(),
            isAmount && !isSetBack(index) ? theme.font.semibold : theme.font.body,
            isSetBack(index) ? theme.text.tertiary : theme.text.primary);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
}

} // namespace satchel::ui

#include "moc_QuoteLineDelegate.cpp"
