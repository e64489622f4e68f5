// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FactsDelegate.h"

#include "domain/FieldNames.h"
#include "store/ExitCriteria.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/customer/FactSections.h"
#include "ui/deals/MoveDialogs.h"

#include <QPlainTextEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Row = FactsModel::Row;

namespace {

constexpr int mostLines = 6;
constexpr int syncIcon = 14;
constexpr int syncGap = 6;

int margin(const Theme &theme)
{
    return theme.px(16);
}

bool isLink(const Field &field)
{
    return field.type == FieldType::Email || field.type == FieldType::Url
        || (field.type == FieldType::Reference && hasPage(field.target));
}

} // namespace

struct FactsDelegate::Cell
{
    QPainter &painter;
    const Theme &theme;
    const Row &row;
    QRect bounds;
    QRect value;
    QString text;
};

FactsDelegate::FactsDelegate(const PageContext &context, const FactsModel &model, QObject *parent)
    : FieldCellDelegate(context, parent), m_model(model)
{
}

QRect FactsDelegate::valueRect(const QRect &row, const QWidget *view) const
{
    const Theme &theme = Theme::of(view);
    const int label = theme.size.factLabel + theme.px(8);
    return QStyle::visualRect(view->layoutDirection(), row, row.adjusted(margin(theme) + label, 0, -margin(theme), 0));
}

int FactsDelegate::paintTags(QPainter *painter, const QRect &rect, const QStringList &tags, const Theme &theme) const
{
    const int line = qMax(theme.size.chip, QFontMetrics(theme.font.small).height() + theme.px(4)) + theme.px(4);
    int x = 0;
    int y = 0;
    for (const QString &tag : tags) {
        const int width = qMin(chipWidth(tag, theme), rect.width());
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += line;
        }
        if (painter)
            drawChip(*painter, placed(*painter, rect, QRect(rect.x() + x, rect.y() + y, width, line)), tag,
                hueOfTag(tag, theme), theme);
        x += width + theme.px(4);
    }
    return y + line;
}

int FactsDelegate::valueHeight(const Row &row, int width, const Theme &theme) const
{
    const QFontMetrics metrics(theme.font.body);
    const int mark = FactsModel::isCalculated(row) ? QFontMetrics(theme.font.small).height() : 0;
    if (row.kind == Row::Kind::Note || row.kind == Row::Kind::More)
        return metrics.height();
    if (row.kind == Row::Kind::Fact && row.field->type == FieldType::Tags && !isEmpty(m_model.valueOf(row)))
        return paintTags(nullptr, QRect(0, 0, width, 0), valueOr<QStringList>(m_model.valueOf(row)), theme)
            - theme.px(4) + mark;
    const bool isLong = row.kind != Row::Kind::Fact || row.section == factsection::consent
        || row.field->type == FieldType::LongText || row.field->type == FieldType::List
        || row.field->type == FieldType::Text;
    if (!isLong)
        return metrics.height() + mark;
    if (row.kind == Row::Kind::Sync)
        width -= theme.px(syncIcon + syncGap);
    int lines = 0;
    for (const QString &line : m_model.textOf(row).split(u'\n'))
        lines += qMax(1, countLines(line, theme.font.body, width, mostLines));
    return qMin(lines, mostLines) * metrics.height() + mark;
}

QSize FactsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Row &row = m_model.row(index.row());
    const int body = QFontMetrics(theme.font.body).height();
    if (row.kind == Row::Kind::Heading)
        return {option.rect.width(),
            qMax(theme.px(34), body + theme.px(16)) + (index.row() == 0 ? theme.px(2) : theme.px(6))};
    const int width = valueRect(
        QRect(0, 0, option.rect.width() > 0 ? option.rect.width() : theme.size.factsPanel, 0), option.widget)
                          .width();
    return {option.rect.width(), qMax(theme.size.factRow, valueHeight(row, width, theme) + theme.px(9))};
}

void FactsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Row &row = m_model.row(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect ground = option.rect.adjusted(theme.px(8), 0, -theme.px(8), -1);
    const QRect inside = option.rect.adjusted(margin(theme), 0, -margin(theme), 0);
    const int body = QFontMetrics(theme.font.body).height();
    if (row.kind == Row::Kind::Heading) {
        const QRect line(inside.x(), option.rect.bottom() + 1 - theme.px(8) - body, inside.width(), body);
        const int width = drawText(*painter, line, m_model.labelOf(row), theme.font.semibold, theme.text.primary);
        if (m_model.isFolded(row.section))
            drawIcon(*painter,
                placed(*painter, line, QRect(line.x() + width + theme.px(6), line.y(), theme.size.icon, body)),
                Icon::Down, theme.px(12), theme.text.tertiary);
    } else if (row.kind == Row::Kind::More) {
        drawText(*painter, inside, m_model.labelOf(row), theme.font.small, theme.text.tertiary);
    } else {
        if (option.state.testFlag(QStyle::State_MouseOver) && row.kind != Row::Kind::Note)
            drawRounded(*painter, ground, theme.radius.control, theme.surface.hover);
        const int top = theme.px(4);
        const QRect value = valueRect(option.rect, option.widget).adjusted(0, top, 0, -top);
        if (row.kind == Row::Kind::Note) {
            drawText(*painter, inside, m_model.textOf(row), theme.font.body, theme.text.secondary);
        } else {
            const QRect label = placed(
                *painter, option.rect, QRect(inside.x(), option.rect.y() + top, theme.size.factLabel, body));
            drawText(*painter, label, m_model.labelOf(row), theme.font.body, theme.text.tertiary);
            paintValue({*painter, theme, row, option.rect, value, m_model.textOf(row)});
            if (FactsModel::isCalculated(row))
                paintMark(*painter, value, row, theme);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, ground, theme.radius.control, theme, -2);
    painter->restore();
}

void FactsDelegate::paintValue(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const int body = QFontMetrics(theme.font.body).height();
    const QRect line(cell.value.x(), cell.value.y(), cell.value.width(), body);
    const Value value = m_model.valueOf(cell.row);
    if (cell.text.isEmpty()) {
        drawText(cell.painter, line, QString(QChar(0x2013)), theme.font.body, theme.text.tertiary);
        return;
    }
    if (cell.row.field && cell.row.field->type == FieldType::Tags) {
        paintTags(&cell.painter, cell.value.adjusted(0, -theme.px(2), 0, 0), valueOr<QStringList>(value), theme);
        return;
    }
    if (cell.row.field && cell.row.field->name == field::score) {
        const int width = drawNumber(cell.painter, line, cell.text, theme.font.body, theme.text.primary, Qt::AlignLeft);
        drawScore(cell.painter, placed(cell.painter, line, line.adjusted(width + theme.px(8), 0, 0, 0)),
            static_cast<int>(valueOr<qint64>(value)), theme);
        return;
    }
    if (cell.row.field && cell.row.field->type == FieldType::Reference && cell.row.field->target == EntityKind::User) {
        drawPerson(cell.painter, line, cell.text, valueOr<RecordId>(value), theme.text.primary, theme);
        return;
    }
    if (cell.row.kind == Row::Kind::Risk)
        return paintExplained(cell, riskColor(theme));
    if (cell.row.kind == Row::Kind::Fact && cell.row.section == factsection::consent)
        return paintExplained(cell, theme.text.primary);
    QColor color = cell.row.field && isLink(*cell.row.field) ? theme.text.link : theme.text.primary;
    QRect part = cell.value;
    int left = mostLines;
    if (cell.row.kind == Row::Kind::Sync) {
        const StateText state = m_model.syncState(cell.row);
        const int icon = theme.px(syncIcon);
        color = (theme.*state.meaning).text;
        drawIcon(cell.painter, placed(cell.painter, part, {part.x(), part.y(), icon, body}), state.icon, icon, color);
        part = placed(cell.painter, part, part.adjusted(icon + theme.px(syncGap), 0, 0, 0));
    }
    for (const QString &text : cell.text.split(u'\n')) {
        if (left <= 0)
            break;
        const bool isOneLine = cell.row.field && cell.row.field->type != FieldType::LongText
            && cell.row.field->type != FieldType::List && cell.row.field->type != FieldType::Text;
        int used = 1;
        if (isOneLine)
            drawText(cell.painter, line, text, theme.font.body, color);
        else
            used = qMax(1, drawLines(cell.painter, part, text, theme.font.body, color, left));
        part.setTop(part.top() + used * body);
        left -= used;
    }
}

/// On a line of its own below the value.
void FactsDelegate::paintMark(QPainter &painter, const QRect &value, const Row &row, const Theme &theme) const
{
    const int height = QFontMetrics(theme.font.small).height();
    const int top = value.y() + valueHeight(row, value.width(), theme) - height;
    drawText(painter, QRect(value.x(), top, value.width(), height), tr("calculated", "of a field"), theme.font.small,
        theme.text.secondary);
}

QColor FactsDelegate::riskColor(const Theme &theme) const
{
    using Level = items::CustomerRisk::Level;
    const Level level = m_model.risk()->level;
    return level == Level::High ? theme.red.text : level == Level::Medium ? theme.amber.text : theme.text.primary;
}

/// The value, and below it in small type why, or when and how.
void FactsDelegate::paintExplained(const Cell &cell, const QColor &color) const
{
    const Theme &theme = cell.theme;
    drawLines(cell.painter, cell.value, cell.text.section(u'\n', 0, 0), theme.font.body, color, 1);
    const QRect reason = cell.value.adjusted(0, QFontMetrics(theme.font.body).height(), 0, 0);
    drawLines(cell.painter, reason, cell.text.section(u'\n', 1), theme.font.small, theme.text.secondary, mostLines - 1);
}

const Field *FactsDelegate::fieldOf(const QModelIndex &index) const
{
    return m_model.row(index.row()).field;
}

RecordId FactsDelegate::recordOf(const QModelIndex &index) const
{
    return fieldOf(index) ? m_model.record().id : RecordId();
}

/// The page may show another record by the time a warning is answered: the edit names the one of now.
void FactsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *input = qobject_cast<FieldEditor *>(editor);
    const auto value = input && fieldOf(index) ? input->checkedValue() : Result<Value>(Value());
    const auto [label, edit] = value && fieldOf(index) ? m_model.editOf(index, *value) : std::pair<QString, Edit>();
    if (!assignment::newOwnersOf(std::span(&edit, 1)).empty()) {
        noteStored(*editor);
        return askForBelongings(context(), editor->parentWidget(), {label, Origin::user(), {edit}, {}},
            [workspace = &context().workspace](const ChangeSet &decided) { workspace->commit(decided); });
    }
    if (!store::mayMoveDeal(edit)) {
        FieldCellDelegate::setModelData(editor, model, index);
        return;
    }
    noteStored(*editor);
    warnBeforeEdits(context(), editor->parentWidget(), {edit},
        [workspace = &context().workspace, text = label, move = edit] { workspace->commit(text, {move}); });
}

void FactsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    QRect rect = valueRect(option.rect, option.widget).adjusted(-theme.px(9), 0, theme.px(9), 0);
    const bool hasLines = editor->findChild<QPlainTextEdit *>();
    rect.setHeight(qMax(rect.height(), hasLines ? theme.px(96) : theme.size.factRow));
    editor->setGeometry(rect);
}

} // namespace satchel::ui

#include "moc_FactsDelegate.cpp"
