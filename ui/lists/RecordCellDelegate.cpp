// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/RecordCellDelegate.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "store/ExitCriteria.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/DocumentText.h"
#include "ui/lists/ListFormat.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RecordTableModel;

namespace {

constexpr int narrowSentence = 200; // of a column with a day and what is to be done
constexpr int fewestWords = 48; // of what is to be done, beside the day
constexpr int padding = 10;
constexpr int dotSize = 7;
constexpr int prioritySize = 12;
constexpr int markGap = 7; // behind a dot or a priority
constexpr int chipGap = 4;
constexpr int badgeSize = 14;
constexpr int scoreBarWidth = 44;
constexpr int soon = 3; // days before its last one on which a document says how long it still counts

/// " v3" behind a number or a title; empty for the first version.
QString versionOf(const items::RecordTableModel &model, const QModelIndex &index)
{
    const auto version = valueOr<qint64>(model.valueBeside(index, field::version));
    return version > 1 ? u"v%1"_s.arg(version) : QString();
}

} // namespace

struct RecordCellDelegate::Cell
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Theme &theme;
    const items::TableColumn &column;
    QRect rect; // inside the padding
    Value value;

    QString text() const { return index.data().toString(); }
    /// A phone number reads from the left in every language.
    QString shownText() const
    {
        const QString shown = text().simplified();
        return column.field && column.field->type == FieldType::Phone ? isolatedLtr(shown) : shown;
    }
};

const Theme::Hue &hueOfChoice(const Field &field, const QString &key, const Theme &theme)
{
    // Neighbours differ clearly and a field's later choices, usually the good ends, come out cool.
    static const QStringList order = {u"slate"_s, u"violet"_s, u"amber"_s, u"cobalt"_s, u"green"_s, u"plum"_s,
        u"teal"_s, u"sky"_s, u"olive"_s, u"coral"_s};
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (field.choices[i].key == key)
            return theme.hue(order.at(static_cast<qsizetype>(i) % order.size()));
    }
    return theme.hue(u"slate");
}

bool RecordCellDelegate::isDocumentState(const Field &field) const
{
    const EntityKind kind = m_model.definition().kind;
    return field.name == field::status && (kind == EntityKind::Quote || kind == EntityKind::Proposal);
}

RecordCellDelegate::RecordCellDelegate(const PageContext &context, RecordTableModel &model, QObject *parent)
    : FieldCellDelegate(context, parent), m_model(model)
{
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Stage))
            m_stageHues.clear();
    });
}

/// Stages are few and shown in every row of a list of deals: their colours are read once.
QString RecordCellDelegate::hueOfStage(const RecordId &id) const
{
    if (m_stageHues.isEmpty()) {
        const auto stages = context().workspace.store().select(
            {EntityKind::Stage, {field::color}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; stages && row < stages->size(); ++row)
            m_stageHues.insert(stages->id(row), stages->text(row, 0));
    }
    return m_stageHues.value(id);
}

QRect RecordCellDelegate::checkBoxRect(const QRect &cell, const Theme &theme)
{
    const int size = theme.size.icon;
    return {cell.x() + theme.space.four, cell.y() + (cell.height() - size) / 2, size, size};
}

int RecordCellDelegate::nameIndent(const Theme &theme)
{
    return theme.space.four + theme.size.icon + theme.px(19);
}

QSize RecordCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool isFirst = index.column() == 0;
    const int indent = isFirst ? nameIndent(theme) : theme.px(padding);
    const QFontMetrics metrics(isFirst ? theme.font.strong : theme.font.body);
    return {indent + contentWidth(index, theme) + theme.px(padding),
        qMax(theme.size.rowCompact, metrics.height() + theme.px(8))};
}

/// Follows what paintName and paintValue draw.
int RecordCellDelegate::contentWidth(const QModelIndex &index, const Theme &theme) const
{
    const items::TableColumn &column = m_model.column(index.column());
    const QString text = index.data().toString();
    if (column.isTitle())
        return nameWidth(index, text, theme);
    if (const auto sentence = sentenceOf(index))
        return sentenceWidth(*sentence, theme);
    const auto value = index.data(RecordTableModel::ValueRole).value<Value>();
    if (satchel::isEmpty(value))
        return 0;
    const Field &field = *column.field;
    const int words = QFontMetrics(theme.font.body).horizontalAdvance(text.simplified());
    const bool isMoney = field.type == FieldType::Money || field.type == FieldType::UnitPrice;
    const int number = numberWidth(text, isMoney ? theme.font.strong : theme.font.body);
    switch (field.type) {
    case FieldType::Choice:
        return isDocumentState(field)       ? stateChipWidth(text, Icon::Check, theme)
            : field.name == field::priority ? theme.px(prioritySize) + theme.px(markGap) + words
                                            : theme.px(dotSize) + theme.px(markGap) + words;
    case FieldType::MultiChoice:
    case FieldType::Tags: {
        int chips = 0;
        for (const QString &tag : valueOr<QStringList>(value))
            chips += chipWidth(field.choiceLabel(tag), theme) + theme.px(chipGap);
        return qMax(0, chips - theme.px(chipGap));
    }
    case FieldType::Boolean: return theme.size.icon;
    case FieldType::Reference:
        return field.target == EntityKind::User ? theme.size.avatarSmall + theme.px(6) + words
            : field.target == EntityKind::Stage ? theme.px(dotSize) + theme.px(markGap) + words
                                                : words;
    case FieldType::Integer:
        return field.name == field::score ? theme.px(scoreBarWidth) + theme.px(6) + number : number;
    case FieldType::Date:
        return field.name != field::due_date
            ? number
            : numberWidth(listDeadline(context().formats(), valueOr<QDate>(value), context().today()), theme.font.body)
                + theme.px(12) + theme.px(5);
    default: return column.isAtEnd() ? number : words;
    }
}

int RecordCellDelegate::nameWidth(const QModelIndex &index, const QString &name, const Theme &theme) const
{
    const bool hasFace = m_model.definition().presentation.avatar != Presentation::Avatar::Icon;
    const QString version = versionOf(m_model, index);
    return (hasFace ? theme.size.avatarSmall + theme.space.two : 0)
        + (syncBadge(index) ? theme.px(badgeSize) + theme.space.two : 0)
        + QFontMetrics(theme.font.strong).horizontalAdvance(name)
        + (version.isEmpty() ? 0 : theme.px(6) + QFontMetrics(theme.font.small).horizontalAdvance(version));
}

void RecordCellDelegate::paintGround(const Cell &cell) const
{
    const bool isSelected = m_model.isSelected(cell.index.row());
    const bool isHovered = cell.index.row() == m_hoveredRow;
    const bool isActive = cell.option.state.testFlag(QStyle::State_Active);
    const Theme::Surface &surface = cell.theme.surface;
    const QColor ground = isSelected ? (!isActive ? surface.selectedInactive
                                  : isHovered     ? surface.selectedHover
                                                  : surface.selected)
        : isHovered                  ? surface.hover
                                     : surface.page;
    cell.painter.fillRect(cell.option.rect, ground);
    cell.painter.fillRect(
        QRect(cell.option.rect.x(), cell.option.rect.bottom(), cell.option.rect.width(), 1), cell.theme.border.subtle);
}

void RecordCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int padded = theme.px(padding);
    Cell cell{*painter, option, index, theme, m_model.column(index.column()),
        option.rect.adjusted(padded, 0, -padded, 0), {}};
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setClipRect(option.rect);
    paintGround(cell);
    if (index.column() == 0) {
        QStyleOptionButton box;
        box.rect = placed(*painter, option.rect, checkBoxRect(option.rect, theme));
        box.state = QStyle::State_Enabled | (m_model.isSelected(index.row()) ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        cell.rect = placed(*painter, option.rect, option.rect.adjusted(nameIndent(theme), 0, -padded, 0));
    }
    if (!index.data(RecordTableModel::IsLoadedRole).toBool()) {
        const int width = cell.rect.width() * (40 + (index.row() * 7 + index.column() * 13) % 40) / 100;
        drawRounded(*painter,
            placed(*painter, cell.rect, QRect(cell.rect.x(), cell.rect.center().y() - theme.px(4), width, theme.px(8))),
            theme.radius.chip, theme.surface.pressed);
    } else {
        cell.value = index.data(RecordTableModel::ValueRole).value<Value>();
        if (cell.column.isTitle())
            paintName(cell);
        else
            paintValue(cell);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, option.rect.adjusted(1, 0, -1, -1), theme.radius.control, theme, -2);
    painter->restore();
}

void RecordCellDelegate::paintName(const Cell &cell) const
{
    QRect rest = cell.rect;
    const Theme &theme = cell.theme;
    const QString name = cell.text();
    const Presentation::Avatar face = m_model.definition().presentation.avatar;
    if (face != Presentation::Avatar::Icon) {
        const int size = theme.size.avatarSmall;
        const QRect avatar = placed(
            cell.painter, cell.rect, QRect(cell.rect.x(), cell.rect.center().y() - size / 2 + 1, size, size));
        const RecordId id = m_model.idAt(cell.index.row());
        if (face == Presentation::Avatar::Company)
            drawCompanyAvatar(cell.painter, avatar, name, id, theme);
        else
            drawAvatar(cell.painter, avatar, name, id, theme);
        rest = placed(cell.painter, cell.rect, cell.rect.adjusted(size + theme.space.two, 0, 0, 0));
    }
    if (const auto mark = syncBadge(cell.index)) {
        const int size = theme.px(badgeSize);
        const int room = size + theme.space.two;
        const int used = qMin(
            rest.width() - room, QFontMetrics(theme.font.strong).horizontalAdvance(name)); // behind the name
        const QRect line = placed(cell.painter, cell.rect, rest); // its leading edge is its left
        drawIcon(cell.painter,
            placed(cell.painter, cell.rect, QRect(line.x() + used + theme.space.two, line.y(), size, line.height())),
            mark->icon, size, (theme.*mark->meaning).graphic);
        rest = placed(cell.painter, cell.rect, line.adjusted(0, 0, -room, 0));
    }
    if (name.isEmpty()) {
        const Field *kind = m_model.definition().find(field::kind);
        const QString known = kind ? kind->choiceLabel(textOf(m_model.valueBeside(cell.index, field::kind)))
                                   : QString();
        drawTitle(cell.painter, rest, known.isEmpty() ? tr("No name") : known, theme.font.body, theme.text.tertiary,
            cell.option, cell.index);
        return;
    }
    const QString version = versionOf(m_model, cell.index);
    const int behind = version.isEmpty() ? 0 : theme.px(6) + QFontMetrics(theme.font.small).horizontalAdvance(version);
    const QRect line = placed(cell.painter, cell.rect, rest);
    const int used = drawTitle(cell.painter, placed(cell.painter, cell.rect, line.adjusted(0, 0, -behind, 0)), name,
        theme.font.strong, theme.text.primary, cell.option, cell.index);
    drawText(cell.painter, placed(cell.painter, cell.rect, line.adjusted(used + theme.px(6), 0, 0, 0)), version,
        theme.font.small, theme.text.tertiary);
}

std::optional<StateText> RecordCellDelegate::syncBadge(const QModelIndex &index) const
{
    return m_syncStates ? SyncText::badge(m_syncStates->of(m_model.idAt(index.row()))) : std::nullopt;
}

void RecordCellDelegate::paintChoice(const Cell &cell, const QString &label, const Theme::Hue &hue) const
{
    const int dot = cell.theme.px(dotSize);
    const QRect mark(cell.rect.x(), cell.rect.center().y() - dot / 2, dot, dot);
    drawRounded(cell.painter, placed(cell.painter, cell.rect, mark), dot / 2.0, hue.dot);
    drawText(cell.painter, placed(cell.painter, cell.rect, cell.rect.adjusted(dot + cell.theme.px(markGap), 0, 0, 0)),
        label, cell.theme.font.body, cell.theme.text.primary);
}

/// Bars, as on the board: a dot's hue would mean nothing.
void RecordCellDelegate::paintPriority(const Cell &cell) const
{
    const int mark = cell.theme.px(prioritySize);
    drawPriority(cell.painter,
        placed(cell.painter, cell.rect, QRect(cell.rect.x(), cell.rect.y(), mark, cell.rect.height())),
        priorityLevel(textOf(cell.value)), cell.theme);
    drawText(cell.painter, placed(cell.painter, cell.rect, cell.rect.adjusted(mark + cell.theme.px(markGap), 0, 0, 0)),
        cell.text(), cell.theme.font.body, cell.theme.text.primary);
}

void RecordCellDelegate::paintTags(const Cell &cell, const QStringList &tags) const
{
    int x = 0;
    for (const QString &tag : tags) {
        const QString label = cell.column.field->choiceLabel(tag);
        if (x > 0 && x + chipWidth(label, cell.theme) > cell.rect.width())
            break;
        const QRect chip = placed(cell.painter, cell.rect, cell.rect.adjusted(x, 0, 0, 0));
        x += drawChip(cell.painter, chip, label, hueOfTag(label, cell.theme), cell.theme) + cell.theme.px(chipGap);
    }
}

void RecordCellDelegate::paintScore(const Cell &cell, qint64 score) const
{
    const int height = cell.theme.px(5);
    const int width = qMin(cell.theme.px(scoreBarWidth), cell.rect.width() / 2);
    const QRect bar(cell.rect.x(), cell.rect.center().y() - height / 2, width, height);
    drawProgress(cell.painter, placed(cell.painter, cell.rect, bar),
        static_cast<double>(qBound(qint64(0), score, qint64(100))) / 100.0, cell.theme);
    drawNumber(cell.painter, placed(cell.painter, cell.rect, cell.rect.adjusted(width + cell.theme.px(6), 0, 0, 0)),
        cell.text(), cell.theme.font.body, cell.theme.text.primary, Qt::AlignLeft);
}

/// The last day of a document: loud only while an answer is awaited and the day is near or past.
RecordCellDelegate::Sentence RecordCellDelegate::deadlineOf(const QModelIndex &index, QDate date) const
{
    const Formats formats = context().formats();
    const QDate today = context().today();
    const QString status = textOf(m_model.valueBeside(index, field::status));
    for (const auto &[state, at] :
        {std::pair<QString, QString>(choice::accepted, field::accepted_at), {choice::rejected, field::rejected_at}}) {
        const auto answered = valueOr<Instant>(m_model.valueBeside(index, at));
        if (status == state && answered.ms != 0)
            return {{}, {}, tr("answered %1", "a day").arg(listDay(formats, answered.dateIn(formats.zone()), today))};
        if (status == state)
            return {{}, {}, date.isValid() ? listDay(formats, date, today) : QString()};
    }
    if (!date.isValid())
        return {};
    const QString day = listDay(formats, date, today);
    const qint64 left = today.daysTo(date);
    const bool isAwaited = status == choice::sent || status == choice::viewed || status == choice::expired;
    if (!isAwaited || left > soon)
        return {{}, day, {}};
    if (isOverdue(date, today))
        return {NextActionState::Overdue, day, tr("%1 ago", "2 d").arg(formats.days(-left)), true};
    return {NextActionState::DueSoon, left == 0 ? listDeadline(formats, date, today) : day,
        left == 0 ? tr("last day") : tr("in %1", "2 d").arg(formats.days(left)), true};
}

RecordCellDelegate::Sentence RecordCellDelegate::nextActionOf(const QModelIndex &index, QDate date) const
{
    const Formats formats = context().formats();
    const QDate today = context().today();
    const QString action = textOf(m_model.valueBeside(index, field::next_action)).simplified();
    const QString status = textOf(m_model.valueBeside(index, field::status));
    if (!status.isEmpty() && status != choice::open) // it is history
        return {{}, {}, action.isEmpty() && date.isValid() ? listDay(formats, date, today) : action};
    const NextActionState state = nextActionState(date, today);
    const bool isLoud = state == NextActionState::Overdue || state == NextActionState::DueSoon;
    return {state, date.isValid() ? listDeadline(formats, date, today) : QString(),
        !action.isEmpty()    ? action
            : date.isValid() ? QString()
                             : tr("No next action"),
        isLoud,
        state == NextActionState::Overdue ? tr("%1 overdue", "2 d").arg(formats.days(date.daysTo(today))) : QString()};
}

std::optional<RecordCellDelegate::Sentence> RecordCellDelegate::sentenceOf(const QModelIndex &index) const
{
    const items::TableColumn &column = m_model.column(index.column());
    if (column.beside.empty() || !column.field || column.field->type != FieldType::Date)
        return {};
    const auto date = valueOr<QDate>(index.data(RecordTableModel::ValueRole).value<Value>());
    return column.besideAt(field::next_action) >= 0 ? nextActionOf(index, date) : deadlineOf(index, date);
}

int RecordCellDelegate::sentenceWidth(const Sentence &sentence, const Theme &theme) const
{
    const int words = QFontMetrics(sentence.day.isEmpty() ? theme.font.body : theme.font.small)
                          .horizontalAdvance(sentence.words);
    return theme.px(18) + numberWidth(sentence.day, sentence.isLoud ? theme.font.strong : theme.font.body)
        + (sentence.day.isEmpty() || sentence.words.isEmpty() ? 0 : theme.px(6)) + words;
}

/// Mark, day, words; the days of all rows begin at one edge.
void RecordCellDelegate::paintSentence(const Cell &cell, const Sentence &sentence) const
{
    const Theme &theme = cell.theme;
    const int mark = theme.px(12);
    const QColor color = sentence.isLoud && sentence.mark ? meaningOf(*sentence.mark, theme).text
                                                          : theme.text.secondary;
    if (sentence.mark)
        drawNextActionGlyph(cell.painter,
            placed(cell.painter, cell.rect, QRect(cell.rect.x(), cell.rect.center().y() - mark / 2, mark, mark)),
            *sentence.mark, theme);
    QRect rest = cell.rect.adjusted(theme.px(18), 0, 0, 0);
    if (!sentence.day.isEmpty()) {
        const QFont &font = sentence.isLoud ? theme.font.strong : theme.font.body;
        const bool isNarrow = cell.rect.width() < theme.px(narrowSentence) && !sentence.shortDay.isEmpty();
        const QString &day = isNarrow ? sentence.shortDay : sentence.day;
        drawNumber(cell.painter, placed(cell.painter, cell.rect, rest), day, font, color, Qt::AlignLeft);
        rest.setLeft(rest.left() + numberWidth(day, font) + theme.px(6));
    }
    const bool isAlone = sentence.day.isEmpty();
    if (!isAlone && rest.width() < theme.px(fewestWords)
        && QFontMetrics(theme.font.small).horizontalAdvance(sentence.words) > rest.width())
        return; // a letter and "…" say nothing
    drawText(cell.painter, placed(cell.painter, cell.rect, rest), sentence.words,
        isAlone ? theme.font.body : theme.font.small, isAlone ? theme.text.tertiary : color);
}

/// A date that means "do it": with the mark of its state when it is near or past.
void RecordCellDelegate::paintDueDate(const Cell &cell, QDate date) const
{
    const NextActionState state = nextActionState(date, context().today());
    const Theme::Meaning &meaning = meaningOf(state, cell.theme);
    const QString text = listDeadline(context().formats(), date, context().today());
    const bool isCalm = state == NextActionState::OnTrack;
    const int mark = cell.theme.px(12);
    const int width = QFontMetrics(cell.theme.font.body).horizontalAdvance(text);
    drawNumber(cell.painter, cell.rect, text, cell.theme.font.body, isCalm ? cell.theme.text.secondary : meaning.text);
    const QRect place(
        cell.rect.right() - width - mark - cell.theme.px(5), cell.rect.center().y() - mark / 2, mark, mark);
    if (!isCalm && place.x() >= cell.rect.x())
        drawNextActionGlyph(cell.painter, placed(cell.painter, cell.rect, place), state, cell.theme);
}

void RecordCellDelegate::paintValue(const Cell &cell) const
{
    if (const auto sentence = sentenceOf(cell.index)) {
        paintSentence(cell, *sentence);
        return;
    }
    if (satchel::isEmpty(cell.value))
        return;
    const Field &field = *cell.column.field;
    const Theme &theme = cell.theme;
    switch (field.type) {
    case FieldType::Choice:
        if (field.name == field::priority) {
            paintPriority(cell);
            return;
        }
        if (isDocumentState(field))
            drawStateChip(cell.painter, cell.rect, cell.text(), theme.*documentStateMeaning(textOf(cell.value)), theme,
                documentMoveIcon(textOf(cell.value)));
        else
            paintChoice(cell, cell.text(), hueOfChoice(field, textOf(cell.value), theme));
        return;
    case FieldType::MultiChoice:
    case FieldType::Tags: paintTags(cell, valueOr<QStringList>(cell.value)); return;
    case FieldType::Boolean:
        if (valueOr<bool>(cell.value))
            drawIcon(cell.painter,
                placed(
                    cell.painter, cell.rect, QRect(cell.rect.x(), cell.rect.y(), theme.size.icon, cell.rect.height())),
                Icon::Check, theme.size.icon, theme.text.secondary);
        return;
    case FieldType::Reference:
        if (field.target == EntityKind::User)
            drawPerson(
                cell.painter, cell.rect, cell.text(), valueOr<RecordId>(cell.value), theme.text.secondary, theme);
        else if (field.target == EntityKind::Stage)
            paintChoice(cell, cell.text(), theme.hue(hueOfStage(valueOr<RecordId>(cell.value))));
        else
            drawText(cell.painter, cell.rect, cell.text(), theme.font.body, theme.text.primary);
        return;
    case FieldType::Integer:
        if (field.name == field::score) {
            paintScore(cell, valueOr<qint64>(cell.value));
            return;
        }
        break;
    case FieldType::Date:
        if (field.name == field::due_date) {
            paintDueDate(cell, valueOr<QDate>(cell.value));
            return;
        }
        break;
    default: break;
    }
    const bool isMoney = field.type == FieldType::Money || field.type == FieldType::UnitPrice;
    if (cell.column.isAtEnd())
        drawNumber(cell.painter, cell.rect, cell.text(), isMoney ? theme.font.strong : theme.font.body,
            isMoney ? theme.text.primary : theme.text.secondary);
    else
        drawText(cell.painter, cell.rect, cell.shownText(), theme.font.body, theme.text.secondary);
}

bool RecordCellDelegate::isElided(const QRect &cell, const QModelIndex &index, const Theme &theme) const
{
    const items::TableColumn &column = m_model.column(index.column());
    const bool isPerson = column.isReference() && column.field->target == EntityKind::User;
    return isPerson || (column.isTitle() && syncBadge(index))
        || (index.column() == 0 ? nameIndent(theme) : theme.px(padding)) + contentWidth(index, theme)
            + theme.px(padding)
        > cell.width();
}

bool RecordCellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && !isElided(option.rect, index, Theme::of(view))) {
        QToolTip::hideText();
        return true;
    }
    if (const auto sentence = index.isValid() ? sentenceOf(index) : std::nullopt;
        sentence && event->type() == QEvent::ToolTip) {
        QToolTip::showText(event->globalPos(), QStringList{sentence->day, sentence->words}.join(u' ').trimmed(), view);
        return true;
    }
    return FieldCellDelegate::helpEvent(event, view, option, index);
}

const Field *RecordCellDelegate::fieldOf(const QModelIndex &index) const
{
    return m_model.column(index.column()).field;
}

RecordId RecordCellDelegate::recordOf(const QModelIndex &index) const
{
    return m_model.idAt(index.row());
}

/// The rows may be others by the time a warning is answered: the edit names the record and its value of now.
void RecordCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const items::TableColumn &column = m_model.column(index.column());
    auto *input = qobject_cast<FieldEditor *>(editor);
    const auto value = column.isOwn() && input ? input->checkedValue() : Result<Value>(Value());
    const auto before = index.data(RecordTableModel::ValueRole).value<Value>();
    const Edit edit = column.isOwn() && value ? Edit::update(m_model.entity(), m_model.idAt(index.row()),
                          {{column.field->name, *value}}, {{column.field->name, before}})
                                              : Edit();
    const bool isGivenAway = !assignment::newOwnersOf(std::span(&edit, 1)).empty();
    if (!store::mayMoveDeal(edit) && !isGivenAway) {
        FieldCellDelegate::setModelData(editor, model, index);
        return;
    }
    noteStored(*editor);
    if (*value == before)
        return;
    const QString label = RecordTableModel::tr("Changed %1").arg(column.field->label);
    const ChangeSet changes{label, Origin::user(), {edit}, {}};
    const auto commit = [workspace = &context().workspace](const ChangeSet &decided) { workspace->commit(decided); };
    if (isGivenAway)
        askForBelongings(context(), editor->parentWidget(), changes, commit);
    else
        promptForEffects(context(), editor->parentWidget(), changes, commit);
}

void RecordCellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    QRect rect = option.rect.adjusted(1, 1, -1, -2);
    if (index.column() == 0)
        rect = QStyle::visualRect(
            option.direction, option.rect, rect.adjusted(nameIndent(theme) - theme.px(8), 0, 0, 0));
    const int width = qMax(rect.width(), theme.px(120)); // a narrow column still gives space to type
    if (option.direction == Qt::RightToLeft)
        rect.setLeft(rect.right() - width + 1);
    else
        rect.setWidth(width);
    editor->setGeometry(rect);
}

} // namespace satchel::ui

#include "moc_RecordCellDelegate.cpp"
