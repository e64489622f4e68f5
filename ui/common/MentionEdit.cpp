// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MentionEdit.h"

#include "domain/ActivePeople.h"
#include "domain/TextFolding.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextBlock>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSearch = 40; // letters behind @; a sentence is no name

enum Role { MentionName = Qt::UserRole + 1, MentionEntity, MentionId };

} // namespace

MentionEdit::Search searchMentions(items::Workspace &workspace)
{
    return [&workspace](const QString &letters) {
        constexpr size_t most = 8;
        std::vector<Mention> found;
        const QString wanted = fold(letters);
        store::Store &store = workspace.store();
        const auto users = store.select({EntityKind::User, {u"@title"_s}, isActivePerson(), {}, {}, 200, false});
        for (qsizetype row = 0; users && row < users->size() && found.size() < most; ++row) {
            if (fold(users->text(row, 0)).contains(wanted))
                found.push_back({users->text(row, 0), store.schema().entity(EntityKind::User).name, users->id(row)});
        }
        store::SearchOptions options;
        options.limit = most;
        options.entities = {EntityKind::Contact, EntityKind::Company, EntityKind::Deal, EntityKind::Lead};
        const auto hits = wanted.isEmpty() ? std::vector<store::SearchHit>()
                                           : store.search(letters, options).value_or(std::vector<store::SearchHit>());
        for (const store::SearchHit &hit : hits) {
            if (found.size() < most)
                found.push_back({hit.title, store.schema().entity(hit.entity).name, hit.id});
        }
        return found;
    };
}

MentionEdit::MentionEdit(Search search, QWidget *parent)
    : QPlainTextEdit(parent), m_search(std::move(search)), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("People and records to mention"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &MentionEdit::choose);
}

QString MentionEdit::text() const
{
    QString all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0)
            all += u'\n';
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QString words = fragment.text().replace(QChar::LineSeparator, u'\n');
            const QString address = fragment.charFormat().anchorHref();
            all += address.isEmpty() ? words : u'[' + words + "]("_L1 + address + u')';
        }
    }
    return all;
}

void MentionEdit::setText(const QString &text)
{
    clear();
    QTextCursor cursor = textCursor();
    for (const MentionPart &part : mentionParts(text)) {
        if (part.mention)
            insertMention(cursor, *part.mention);
        else
            cursor.insertText(part.words, QTextCharFormat());
    }
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
    setCurrentCharFormat({});
}

void MentionEdit::insertMention(QTextCursor &cursor, const Mention &mention)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(mentionAddress(mention));
    format.setForeground(Theme::of(this).accent.text);
    cursor.insertText(mentionLink(mention).mid(1).section("]("_L1, 0, 0), format);
    cursor.setCharFormat({});
}

QString MentionEdit::typed() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype at = before.lastIndexOf(u'@');
    if (at < 0 || before.size() - at > longestSearch || (at > 0 && before[at - 1].isLetterOrNumber()))
        return {};
    return before.mid(at + 1).isNull() ? u""_s : before.mid(at + 1);
}

bool MentionEdit::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void MentionEdit::offer()
{
    const QString letters = typed();
    m_found->clear();
    if (letters.isNull() || letters.startsWith(u' ')) {
        m_completer->popup()->hide();
        return;
    }
    for (const Mention &mention : m_search(letters)) {
        auto *item = new QStandardItem(mention.name);
        item->setData(mention.name, MentionName);
        item->setData(mention.entity, MentionEntity);
        item->setData(mention.id.toString(), MentionId);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(Theme::of(this).px(280));
    m_completer->complete(place);
    lightFirst(*m_completer);
}

void MentionEdit::choose(const QModelIndex &index)
{
    const QString letters = typed();
    if (letters.isNull())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(letters.size()) + 1); // and the @
    cursor.removeSelectedText();
    insertMention(cursor,
        {index.data(MentionName).toString(), index.data(MentionEntity).toString(),
            RecordId::fromString(index.data(MentionId).toString())});
    cursor.insertText(u" "_s);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    if (isOffering()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab: {
            const QModelIndex current = m_completer->popup()->currentIndex();
            m_completer->popup()->hide();
            if (current.isValid())
                choose(current);
            return;
        }
        case Qt::Key_Escape:
        case Qt::Key_Up:
        case Qt::Key_Down: event->ignore(); return; // the list's
        default: break;
        }
    }
    if (currentCharFormat().isAnchor() && !event->text().isEmpty() && event->text().front().isPrint()
        && !textCursor().hasSelection()) {
        // Behind a mention goes on as text; within it, what is typed makes it text.
        QTextCursor cursor = textCursor();
        QTextCursor next = cursor;
        next.movePosition(QTextCursor::Right);
        if (cursor.atBlockEnd() || !next.charFormat().isAnchor())
            setCurrentCharFormat({});
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint();
    if (isTyped || event->key() == Qt::Key_Backspace) // Esc has a text as well, and closes the note
        offer();
}

void MentionEdit::hideEvent(QHideEvent *event)
{
    m_completer->popup()->hide();
    QPlainTextEdit::hideEvent(event);
}

} // namespace satchel::ui

#include "moc_MentionEdit.cpp"
