// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that shows what a plan would change and writes it as one change set, so that one undo reverts it. A worker
// plans and writes; closing the dialog in the middle reverts everything.
#pragma once

#include "assignment/ValueChanges.h"
#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class Label;

class PlanDialog : public Dialog
{
    Q_OBJECT

public:
    ~PlanDialog() override;

    /// Asks for the plan anew, of what is chosen now; until it is there nothing can be written.
    virtual void planAgain() = 0;
    void reject() override;

Q_SIGNALS:
    void planned();
    void written();

protected:
    PlanDialog(const PageContext &context, const QString &heading, Width width, QWidget *parent);

    /// Behind the choices: the sentence of the plan, Cancel, and the button that carries it out.
    void addActions(const QString &verb, Button::Variant variant = Button::Variant::Primary);
    /// `make` on a worker; `show` with its plan, unless another one was asked for since.
    template <typename Plan>
    void plan(std::function<Result<Plan>(store::Store &)> make, std::function<void(const Plan &)> show)
    {
        const int number = beginPlan();
        m_worker.post([this, number, make = std::move(make), show = std::move(show)](store::Store &store) {
            auto made = make(store);
            QMetaObject::invokeMethod(this, [this, number, show, made = std::move(made)] {
                if (number == m_number)
                    endPlan(made ? std::optional<Error>() : made.error(), [&] { show(*made); });
            });
        });
    }
    /// There is nothing to plan until something is chosen.
    void showNothing(const QString &sentence);
    void showSummary(const QString &sentence, bool hasChanges);
    bool isWriting() const { return m_isWriting; }
    items::StoreWorker &worker() { return m_worker; }

    /// Of the plan that is shown.
    virtual std::vector<assignment::ValueChange> changes() const = 0;
    /// Of the change set, with so many records.
    virtual QString labelOf(qint64 records) const = 0;
    /// While it is written nothing can be chosen.
    virtual void setChoicesEnabled(bool isEnabled) = 0;

    PageContext m_context;

private:
    int beginPlan();
    void endPlan(const std::optional<Error> &error, const std::function<void()> &show);
    void carryOut();
    void finish(const Result<assignment::Assigned> &done);

    Label *m_summary;
    Button *m_cancel = nullptr;
    Button *m_accept = nullptr;
    int m_number = 0; // of the plan that was asked for last
    bool m_isWriting = false;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    items::RunningTasks::Token m_task;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
