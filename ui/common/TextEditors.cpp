// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextEditors.h"

#include "domain/FieldNames.h"
#include "ui/common/Calendar.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/ElidedLineEdit.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Popover.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::UnitPrice: return true;
    default: return false;
    }
}

/// Seconds of "11" or "11:30": minutes, or minutes and seconds.
Result<qint64> readDuration(const QString &text)
{
    bool areMinutes = false;
    bool areSeconds = true;
    const qint64 minutes = text.section(u':', 0, 0).toLongLong(&areMinutes);
    const qint64 seconds = text.contains(u':') ? text.section(u':', 1).toLongLong(&areSeconds) : 0;
    if (!areMinutes || !areSeconds || minutes < 0 || seconds < 0 || seconds > 59)
        return fail(Error::Kind::Invalid, LineEditor::tr("Write minutes, such as 11 or 11:30."));
    return minutes * 60 + seconds;
}

QString durationText(qint64 seconds)
{
    const QString minutes = QString::number(seconds / 60);
    return seconds % 60 == 0 ? minutes : minutes + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

template <typename T> Result<Value> asValue(const Result<T> &read)
{
    if (!read)
        return fail(read.error());
    return Value(*read);
}

} // namespace

LineEditor::LineEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent), m_line(new ElidedLineEdit), m_currency(context.currency)
{
    m_line->setFrame(true);
    if (isNumeric(field.type))
        m_line->setAlignment(Qt::AlignTrailing);
    if (field.name == field::duration_seconds)
        m_line->setPlaceholderText(tr("minutes"));
    if (field.type == FieldType::Date)
        addCalendar();
    if (field.type == FieldType::Tags)
        addSuggestions();
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::noteEdited);
    connect(this, &FieldEditor::committed, this, &LineEditor::showUnderstood); // before whoever made it reads it
}

/// Nothing where it cannot be read, or where what would be shown reads differently.
void LineEditor::showUnderstood()
{
    const FieldType type = field().type;
    const bool isRead = isNumeric(type) || type == FieldType::Date || type == FieldType::Time
        || type == FieldType::Instant;
    const auto read = isRead && !m_line->isReadOnly() ? value() : Result<Value>(Value());
    if (!read || satchel::isEmpty(*read))
        return;
    const QString typed = m_line->text();
    const QString understood = written(*read);
    if (understood == typed)
        return;
    m_line->setText(understood);
    const auto again = value();
    if (!again || *again != *read)
        m_line->setText(typed);
}

void LineEditor::addCalendar()
{
    m_line->setPlaceholderText(tr("tomorrow, +3, 12 Mar"));
    QAction *open = m_line->addAction(fieldIcon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Choose a day"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] {
        auto *popover = new Popover(this);
        const auto read = value();
        const QDate shown = read ? valueOr<QDate>(*read) : QDate();
        QCalendarWidget *calendar = makeCalendar(shown.isValid() ? shown : context().today(), context().today());
        popover->content()->addWidget(calendar);
        const auto choose = [this, popover](QDate date) {
            setValue(date);
            noteEdited();
            popover->close();
            Q_EMIT committed();
        };
        connect(calendar, &QCalendarWidget::clicked, this, choose);
        connect(calendar, &QCalendarWidget::activated, this, choose);
        popover->openAt(m_line);
    });
}

void LineEditor::addSuggestions()
{
    m_line->setPlaceholderText(tr("words, separated by commas"));
    if (!context().suggestions)
        return;
    auto *completer = new QCompleter(context().suggestions(field()), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setWidget(m_line);
    // Only the word being typed is completed, not the whole list.
    connect(m_line, &QLineEdit::textEdited, this, [completer](const QString &text) {
        const QString word = text.section(u',', -1).trimmed();
        completer->setCompletionPrefix(word);
        if (!word.isEmpty() && completer->completionCount() > 0)
            completer->complete();
    });
    const auto take = [this](const QString &word) {
        const qsizetype comma = m_line->text().lastIndexOf(u',');
        m_line->setText((comma < 0 ? QString() : m_line->text().left(comma + 1) + u' ') + word);
        noteEdited();
    };
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, take);
    new CompletionKeys(completer, [completer, take](const QModelIndex &lit) {
        take((lit.isValid() ? lit : completer->completionModel()->index(0, 0)).data().toString());
        return true;
    });
}

Result<Value> LineEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return Value();
    switch (field().type) {
    case FieldType::Integer:
        return asValue(field().name == field::duration_seconds ? readDuration(text) : readInteger(text, locale()));
    case FieldType::Decimal:
    case FieldType::Percent: return asValue(readDecimal(text, locale()));
    case FieldType::Money: return asValue(readMoney(text, m_currency, locale()));
    case FieldType::UnitPrice: return readUnitPrice(text);
    case FieldType::Date: return asValue(readDate(text, context().today(), locale()));
    case FieldType::Time: return asValue(readTime(text, locale()));
    case FieldType::Instant: return readInstant(text);
    case FieldType::Tags: {
        QStringList words;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
                words += word.trimmed();
        }
        return words.isEmpty() ? Value() : Value(words);
    }
    default: return Value(text);
    }
}

Result<Value> LineEditor::readUnitPrice(const QString &text) const
{
    // The same reading as an amount, but with more digits than the currency has.
    const auto amount = readDecimal(text, locale());
    if (amount && !m_currency.isNull())
        return Value(UnitPrice{*amount, m_currency});
    static const QRegularExpression currencyMark(u"[\\p{L}\\p{Sc}]"_s);
    if (!amount && !text.contains(currencyMark))
        return fail(amount.error());
    const auto money = TRY(readMoney(text, m_currency, locale()));
    const auto decimal = TRY(Decimal::fromString(money.amountText()));
    return Value(UnitPrice{decimal, money.currency});
}

Result<Value> LineEditor::readInstant(const QString &text) const
{
    const QString last = text.section(u' ', -1);
    const auto time = readTime(last, locale());
    if (time && time->isValid() && text.contains(u' ')) {
        const auto date = TRY(readDate(text.section(u' ', 0, -2), context().today(), locale()));
        return Value(Instant::at(date, *time, context().zone));
    }
    const auto date = TRY(readDate(text, context().today(), locale()));
    return Value(Instant::startOf(date, context().zone));
}

void LineEditor::setValue(const Value &value)
{
    if (const auto *amount = std::get_if<Money>(&value))
        m_currency = amount->currency;
    if (const auto *price = std::get_if<UnitPrice>(&value))
        m_currency = price->currency;
    m_line->setText(written(value));
    setError({});
}

QString LineEditor::written(const Value &value) const
{
    const auto *seconds = std::get_if<qint64>(&value);
    return field().name == field::duration_seconds && seconds ? durationText(*seconds)
                                                              : Formats(locale(), context().zone).value(field(), value);
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    for (QAction *action : m_line->actions())
        action->setVisible(!isReadOnly);
}

QString LineEditor::draft() const
{
    return m_line->text();
}

void LineEditor::setDraft(const QString &text)
{
    m_line->setText(text);
}

LongTextEditor::LongTextEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent),
      m_mentions(
          context.findMentions && field.type == FieldType::LongText ? new MentionEdit(context.findMentions) : nullptr),
      m_text(m_mentions ? m_mentions : new QPlainTextEdit)
{
    const Theme &theme = Theme::of(this);
    m_text->setTabChangesFocus(true);
    if (!isCell()) // whole lines and the margins, so that no half line is at the bottom
        m_text->setFixedHeight(3 * QFontMetrics(theme.font.body).height() + 2 * m_text->frameWidth()
            + 2 * static_cast<int>(m_text->document()->documentMargin()));
    if (field.type == FieldType::List)
        m_text->setPlaceholderText(tr("one per line, “work: …” gives it a label"));
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            noteEdited();
    });
}

Result<Value> LongTextEditor::value() const
{
    const QString text = this->text().trimmed();
    if (text.isEmpty())
        return Value();
    if (field().type != FieldType::List)
        return Value(text);
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return Value(lines);
}

void LongTextEditor::setValue(const Value &value)
{
    const auto *lines = std::get_if<QStringList>(&value);
    setText(lines ? lines->join(u'\n') : textOf(value));
    setError({});
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
    m_text->setTextInteractionFlags(
        isReadOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextEditorInteraction);
    m_text->update(); // without a frame it reads as text
}

QString LongTextEditor::text() const
{
    return m_mentions ? m_mentions->text() : m_text->toPlainText();
}

void LongTextEditor::setText(const QString &text)
{
    m_mentions ? m_mentions->setText(text) : m_text->setPlainText(text);
}

QString LongTextEditor::draft() const
{
    return text();
}

void LongTextEditor::setDraft(const QString &text)
{
    setText(text);
}

} // namespace satchel::ui

#include "moc_TextEditors.cpp"
