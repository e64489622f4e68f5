// SPDX-License-Identifier: GPL-3.0-or-later
// What happened while the person was away, in one line of numbers, and a way to read it all. UI thread.
#pragma once

#include "items/Notices.h"
#include "ui/common/Formats.h"

#include <QWidget>

namespace satchel::ui {

class Button;
class Label;

class DigestBar : public QWidget
{
    Q_OBJECT

public:
    explicit DigestBar(QWidget *parent = nullptr);

    /// An empty digest hides the bar.
    void show(const items::AwayDigest &digest, const Formats &formats);

Q_SIGNALS:
    void readRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_numbers;
    Button *m_read;
};

} // namespace satchel::ui
