// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a retention rule would reach now, and those that it leaves alone with the reason. Once the list was
// shown, the rule may run. A worker makes the list.
#pragma once

#include "items/StoreWorker.h"
#include "store/privacy/Retention.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QListView;

namespace satchel::ui {

class RetentionPreview : public Dialog
{
    Q_OBJECT

public:
    /// `isToSwitchOn`: the verb switches the rule on, else there is nothing to accept.
    RetentionPreview(const PageContext &context, const RetentionRule &rule, bool isToSwitchOn, QWidget *parent);

Q_SIGNALS:
    void seen();

private:
    void show(const Result<store::RetentionPlan> &plan);

    PageContext m_context;
    RetentionRule m_rule;
    Label *m_count;
    QListView *m_list;
    Button *m_accept = nullptr;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
