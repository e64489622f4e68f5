// SPDX-License-Identifier: GPL-3.0-or-later
// What others of the team wait for: their requests that this person may decide, each with its note and the two answers.
#pragma once

#include "store/hub/ApprovalRequests.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QBoxLayout;
class QVBoxLayout;

namespace satchel::ui {

class SettingsForm;

class ApprovalRequests : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalRequests(const PageContext &context, QWidget *parent = nullptr);
    /// As a section of its own, a card, which is hidden while nothing waits.
    static ApprovalRequests *addTo(SettingsForm &form, const PageContext &context);

    bool isEmpty() const { return m_requests.empty(); }
    void read();

Q_SIGNALS:
    void openRequested(const satchel::ui::Target &target);
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRow(const ApprovalRequest &request);
    void adapt();

    PageContext m_context;
    std::vector<ApprovalRequest> m_requests;
    QVBoxLayout *m_rows;
    std::vector<QBoxLayout *> m_lines; // text and buttons of each row
};

} // namespace satchel::ui
