// SPDX-License-Identifier: GPL-3.0-or-later
// One line over the timeline that opens in place into the form of what happened. What was begun stays a draft of the
// customer, one for each kind, and changes of an activity one of that activity, until it is logged, emptied or
// discarded. UI thread.
#pragma once

#include "items/Related.h"
#include "ui/common/PageContext.h"
#include "ui/customer/ActivityDraft.h"

#include <QTimer>
#include <QWidget>

namespace satchel::ui {

class ActivityForm;
class ComposerLine;

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const PageContext &context, QWidget *parent = nullptr);
    ~Composer() override;

    /// Whose activities are written from now on; a draft of the customer before is kept.
    void setCustomer(const CustomerRef &customer, std::vector<items::RelatedDeal> deals);
    /// Opens the form for a new activity, with the draft of that kind when there is one. What is in the open form stays
    /// a draft.
    void begin(const QString &kind);
    /// The form of a meeting that is to come, or the draft of a meeting when there is one.
    void beginPlan();
    /// A call that starts now: the form for it, with its clock running.
    void beginTimedCall();
    void edit(const Record &activity);
    bool isOpen() const;
    void close();
    /// Something not logged yet is kept for this customer.
    bool hasDraft() const;

Q_SIGNALS:
    void attachRequested();
    void openChanged(bool isOpen);
    void draftKept();
    /// The open form went; the line in its place takes no focus, as letters on it would be words.
    void closed();

private:
    void open(const QString &place, RecordId record, const ActivityDraft &draft);
    void resume();
    void restoreEdits(const ActivityDraft &stored);
    void log(const ActivityDraft &draft);
    void commit(const ChangeSet &changes);
    Result<ChangeSet> changesOf(const ActivityDraft &draft) const;
    void keepDraft();
    void discard();
    std::vector<store::Draft> keptDrafts() const;
    QString placesOfCustomer() const;
    QString freePlace(const QString &kind) const;
    void showLine();

    PageContext m_context;
    CustomerRef m_customer;
    std::vector<items::RelatedDeal> m_deals;
    ComposerLine *m_line;
    ActivityForm *m_form = nullptr; // made when it is first opened
    QString m_place; // of the open form's draft (items/Drafts.h)
    RecordId m_record; // what that draft is about
    QJsonObject m_stored; // of the activity that is edited, as the form shows it; empty for a new one
    QTimer m_keep;
};

} // namespace satchel::ui
