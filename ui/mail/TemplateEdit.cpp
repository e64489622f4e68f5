// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/TemplateEdit.h"

#include "domain/MailTemplate.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyLines = 8;
constexpr int fewestBodyLines = 3;
constexpr int editPad = 16; // above and below the lines together

bool isPartOfPath(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'.';
}

/// A text of one line: what is pasted has no breaks.
QString onOneLine(QString text)
{
    return text.replace("\r\n"_L1, " "_L1).replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

void TemplateHighlighter::setFields(QSet<QString> fields)
{
    m_fields = std::move(fields);
    rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression tags(u"(?<!\\\\)\\{\\{(.*?)\\}\\}"_s);
    const Theme &theme = Theme::of(m_widget);
    for (auto match = tags.globalMatch(text); match.hasNext();) {
        const auto tag = match.next();
        const QString content = tag.captured(1).trimmed();
        const bool isCondition = content.startsWith(u'#') || content.startsWith(u'/') || content == "else"_L1;
        const bool isKnown = isCondition || m_fields.contains(content.section(u'|', 0, 0).trimmed());
        QTextCharFormat format;
        format.setForeground(isCondition ? theme.text.secondary : isKnown ? theme.accent.text : theme.amber.text);
        format.setBackground(isCondition ? theme.grey.tint : isKnown ? theme.accent.tint : theme.amber.tint);
        if (isCondition)
            format.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(tag.capturedStart()), static_cast<int>(tag.capturedLength()), format);
    }
}

TemplateEdit::TemplateEdit(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent), m_lines(lines), m_names(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_names, this)), m_highlighter(new TemplateHighlighter(document(), this))
{
    setTabChangesFocus(true);
    if (lines == Lines::One) {
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("Fields"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { insertField(index.data(Qt::UserRole).toString()); });
    fit();
}

void TemplateEdit::setSchema(const Schema &schema)
{
    m_names->clear();
    QSet<QString> fields;
    for (const auto &[path, label] : mailTemplateFields(schema)) {
        auto *item = new QStandardItem(tr("%1 – %2", "the label of a field, its name").arg(label, path));
        item->setData(path, Qt::UserRole);
        m_names->appendRow(item);
        fields.insert(path);
    }
    m_highlighter->setFields(std::move(fields));
}

QString TemplateEdit::openTag() const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    const qsizetype start = before.lastIndexOf("{{"_L1);
    if (start < 0 || before.indexOf("}}"_L1, start) >= 0 || (start > 0 && before[start - 1] == u'\\'))
        return {};
    const QString tag = before.mid(start + 2);
    return tag.isNull() ? u""_s : tag;
}

QString TemplateEdit::word() const
{
    const QString tag = openTag();
    qsizetype start = tag.size();
    while (start > 0 && isPartOfPath(tag[start - 1]))
        --start;
    return tag.mid(start);
}

void TemplateEdit::complete(bool isAsked)
{
    const QString tag = openTag();
    const bool isCondition = tag.trimmed().startsWith(u'#');
    const QString prefix = word();
    const bool isElsewhere = tag.isNull() || tag.contains(u'|') || (isCondition && !isAsked && prefix.size() < 2)
        || prefix == "if"_L1 || prefix == "else"_L1;
    m_completer->setCompletionPrefix(prefix);
    if (isElsewhere || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
        + m_completer->popup()->verticalScrollBar()->sizeHint().width() + Theme::of(this).px(16));
    lightFirst(*m_completer);
    m_completer->complete(place);
}

void TemplateEdit::insertField(const QString &path)
{
    QTextCursor cursor = textCursor();
    const QString tag = openTag();
    if (tag.isNull()) {
        cursor.insertText("{{"_L1 + path + "}}"_L1);
    } else {
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(word().size()));
        const QString after = cursor.block().text().mid(textCursor().positionInBlock());
        const bool isClosed = after.trimmed().startsWith("}}"_L1) || tag.trimmed().startsWith(u'#');
        cursor.insertText(isClosed ? path : path + "}}"_L1);
    }
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void TemplateEdit::insertCondition()
{
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const bool isWhole = m_lines == Lines::Several && cursor.selectionStart() == cursor.block().position();
    const QString gap = isWhole || selected.contains(u'\n') ? u"\n"_s : QString();
    const int start = cursor.selectionStart();
    const QString head = u"{{#if "_s;
    cursor.insertText(head + " is not empty}}"_L1 + gap + selected + gap + "{{/if}}"_L1 + gap);
    cursor.setPosition(start + static_cast<int>(head.size()));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    complete(true);
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOffered = m_completer->popup()->isVisible();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOfList = isEnter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab
        || event->key() == Qt::Key_Backtab;
    if (isOffered && isOfList) {
        event->ignore(); // the list of fields takes it
        return;
    }
    if (isEnter && m_lines == Lines::One) {
        event->ignore();
        return;
    }
    const bool isAsked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!isAsked)
        QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool isTyped = !typed.isEmpty() && (isPartOfPath(typed.back()) || typed.back() == u'{');
    if (isAsked || isTyped || (event->key() == Qt::Key_Backspace && isOffered))
        complete(isAsked);
    else if (isOffered)
        m_completer->popup()->hide();
}

void TemplateEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::One && source->hasText())
        insertPlainText(onOneLine(source->text()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

QSize TemplateEdit::sizeHint() const
{
    const int lines = m_lines == Lines::One ? 1 : bodyLines;
    return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * lines + Theme::of(this).px(editPad)};
}

QSize TemplateEdit::minimumSizeHint() const
{
    const int lines = m_lines == Lines::One ? 1 : fewestBodyLines;
    return {Theme::of(this).px(160), fontMetrics().lineSpacing() * lines + Theme::of(this).px(editPad)};
}

/// A line is as high as a field of one line, whatever size its text has.
void TemplateEdit::fit()
{
    if (m_lines != Lines::One)
        return;
    const int height = qMax(Theme::of(this).size.field, sizeHint().height());
    setFixedHeight(height);
    document()->setDocumentMargin((height - 2 * frameWidth() - fontMetrics().lineSpacing()) / 2);
}

void TemplateEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

} // namespace satchel::ui

#include "moc_TemplateEdit.cpp"
