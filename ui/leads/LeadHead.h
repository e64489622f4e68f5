// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a lead's page: its status to choose, its next task with Done, and who among the contacts it looks like;
// of a converted lead what it became.
#pragma once

#include "items/LeadConversion.h"
#include "items/Related.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QBoxLayout;

namespace satchel::ui {

class Banner;
class Button;
class IconButton;
class LeadStatus;
class NextActionLine;

class LeadHead : public QWidget
{
    Q_OBJECT

public:
    explicit LeadHead(const PageContext &context, QWidget *parent = nullptr);

    /// Reads its next task, too. A converted lead has no conversion.
    void setLead(const Record &lead, const Result<items::LeadConversion> &conversion);
    void completeNextTask();

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void taskRequested(QWidget *anchor); // a new one
    void convertRequested(const satchel::RecordId &contact);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setStatus(const QString &key);
    void showNextTask();
    void showBanner();
    void rejectContact(const RecordId &contact);
    void compare();
    void fold();

    PageContext m_context;
    Record m_lead;
    std::optional<items::RelatedTask> m_next;
    std::optional<items::LeadConversion> m_conversion;
    Target m_bannerTarget;
    LeadStatus *m_status;
    NextActionLine *m_line;
    Button *m_done;
    IconButton *m_plan;
    Banner *m_banner;
    Button *m_notSame;
    Button *m_compare;
    Button *m_open;
    QBoxLayout *m_row;
};

} // namespace satchel::ui
