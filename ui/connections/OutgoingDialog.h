// SPDX-License-Identifier: GPL-3.0-or-later
// Deletions or overwrites that wait before they leave for a remote: who made them, which, how many of how many, what
// would be lost, and the answers (1, 2, 3; Esc decides later). The answer holds for what is shown: what came up later
// is asked again. To delete, its button is pressed twice unless all records were looked at.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/common/SyncText.h"
#include "ui/connections/OutgoingDetails.h"

#include <QElapsedTimer>

class QCheckBox;
class QScrollArea;

namespace satchel::ui {

class AnswerCard;
class OutgoingExport;
class OutgoingListDialog;
class OutgoingSummary;

class OutgoingDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of an item with an outgoing question; `connections` names those that ask about the same records.
    OutgoingDialog(const PageContext &context, const items::ConnectionItem &item,
        const items::ConnectionsModel &connections, QWidget *parent);

    const QList<AnswerCard *> &answers() const { return m_answers; }
    const QList<QCheckBox *> &sameElsewhere() const { return m_same; }
    OutgoingSummary *summary() const { return m_summary; }
    OutgoingExport *exporter() const { return m_export; }
    OutgoingListDialog *showAll();

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// Once for each connection that is answered, with the question it asked.
    void answered(qint64 connection, satchel::store::Answer answer, qint64 question);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBody();
    void addSummary();
    void addAnswers();
    void addSameElsewhere(const items::ConnectionsModel &connections);
    void addNote();
    void addButtons();
    void addExport();
    void followExport();
    void fit();
    void setBodyHeight(int height);
    int roomForBody() const;
    const OutgoingAnswerText &chosen() const;
    bool isDeletion() const;
    void followChoice();
    void askForSecondPress();

    PageContext m_context;
    items::ConnectionItem m_item;
    OutgoingText m_text;
    OutgoingDetails m_details;
    store::OutgoingRecords m_records;
    items::OutgoingModel *m_examples;
    std::vector<store::OutgoingRecord> m_withLosses;
    std::vector<store::SameQuestion> m_sameQuestions; // one for each check box
    QScrollArea *m_scroll;
    QWidget *m_body;
    OutgoingSummary *m_summary = nullptr;
    QList<AnswerCard *> m_answers;
    QList<QCheckBox *> m_same;
    OutgoingExport *m_export;
    Label *m_exported;
    Button *m_exportButton = nullptr;
    Button *m_answer = nullptr;
    bool m_wasListShown = false;
    QElapsedTimer m_firstPress; // invalid until the button was pressed once
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
