// SPDX-License-Identifier: GPL-3.0-or-later
// An older message of the open conversation in one line: who, how it begins, whether it has files, when. A click or
// Enter opens it. UI thread.
#pragma once

#include "items/ThreadReading.h"

#include <QAbstractButton>

namespace satchel::ui {

class MessageLine : public QAbstractButton
{
    Q_OBJECT

public:
    MessageLine(const items::ThreadMessage &message, const QString &time, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    QString m_snippet;
    QString m_time;
    RecordId m_person;
    bool m_hasFiles;
    bool m_isUnread;
};

} // namespace satchel::ui
