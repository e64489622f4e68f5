// SPDX-License-Identifier: GPL-3.0-or-later
// Who else of the team has the record open: their faces, with a pen on those who edit it. Hidden while nobody is there.
#pragma once

#include "store/hub/Presence.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class PresenceMark : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceMark(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(RecordId record);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const std::vector<store::Presence> &others);

    PageContext m_context;
    RecordId m_record;
    std::vector<store::Presence> m_others;
    QStringList m_names;
};

} // namespace satchel::ui
