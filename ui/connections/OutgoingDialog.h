// SPDX-License-Identifier: GPL-3.0-or-later
// Deletions or overwrites that wait before they leave for a remote: which, how many of how many, and the answers (1, 2, 3; Esc
// decides later). The answer holds for what is shown.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/common/SyncWords.h"

namespace satchel::ui {

class OutgoingDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of an item with an outgoing question.
    OutgoingDialog(const PageContext &context, const items::ConnectionItem &item, QWidget *parent);

    ChoiceList *choices() const { return m_choices; }

Q_SIGNALS:
    void answered(qint64 connection, satchel::store::Answer answer, qint64 question);

private:
    void addExamples(const items::ConnectionItem &item, const Formats &formats);
    void addNote(const QString &text, const QString &token);
    void addChoices();
    void showVerb();

    OutgoingText m_text;
    ChoiceList *m_choices = nullptr;
    Button *m_answer = nullptr;
};

} // namespace satchel::ui
