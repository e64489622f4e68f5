// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of several lines in which @ and some letters offer people and records. A mention is shown as its name and
// stored as a link (domain/Mention.h).
#pragma once

#include "domain/Mention.h"
#include "items/Workspace.h"

#include <QPlainTextEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace satchel::ui {

class MentionEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// What is offered for some letters, best first.
    using Search = std::function<std::vector<Mention>(const QString &text)>;

    explicit MentionEdit(Search search, QWidget *parent = nullptr);

    /// The text with its links.
    QString text() const;
    void setText(const QString &text);
    bool isOffering() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void insertMention(QTextCursor &cursor, const Mention &mention);
    void offer();
    void choose(const QModelIndex &index);
    /// The letters between @ and the cursor; null when there is no @, or it is part of an e-mail address.
    QString typed() const;

    Search m_search;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
};

/// People who work here, then contacts, companies, deals and leads.
MentionEdit::Search searchMentions(items::Workspace &workspace);

} // namespace satchel::ui
