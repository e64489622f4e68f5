// SPDX-License-Identifier: GPL-3.0-or-later
// One line over the timeline that opens in place into the form of what happened. Keeps what was begun as a draft of the
// customer until it is logged or emptied. UI thread.
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
    /// Opens the form for a new activity, with the draft of that kind when there is one.
    void begin(const QString &kind);
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

private:
    void open(const ActivityDraft &draft);
    void log(const ActivityDraft &draft);
    void commit(const ChangeSet &changes, bool isNew);
    Result<std::vector<Edit>> completedBy(const ActivityDraft &draft) const;
    void keepDraft();
    void dropDraft();
    ActivityDraft keptDraft() const;
    QString draftKey() const;
    void showLine();

    PageContext m_context;
    CustomerRef m_customer;
    std::vector<items::RelatedDeal> m_deals;
    ComposerLine *m_line;
    ActivityForm *m_form = nullptr; // made when it is first opened
    QTimer m_keep;
};

} // namespace satchel::ui
