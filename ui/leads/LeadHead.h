// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a lead's page: its status to choose, its next task with Done, and who among the contacts it looks like;
// of a converted lead what it became.
#pragma once

#include "items/Duplicates.h"
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

    /// Reads its next task, too. `likely` are the contacts it may be; of a converted lead they do not matter.
    void setLead(const Record &lead, const std::vector<items::Duplicate> &likely);
    void completeNextTask();

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void taskRequested(QWidget *anchor); // a new one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setStatus(const QString &key);
    void showNextTask();
    void showBanner(const std::vector<items::Duplicate> &likely);
    void fold();

    PageContext m_context;
    Record m_lead;
    std::optional<items::RelatedTask> m_next;
    Target m_bannerTarget;
    LeadStatus *m_status;
    NextActionLine *m_line;
    Button *m_done;
    IconButton *m_plan;
    Banner *m_banner;
    Button *m_open;
    QBoxLayout *m_row;
};

} // namespace satchel::ui
