// SPDX-License-Identifier: GPL-3.0-or-later
// The window's bottom line. Start: where the data is and what happens to it now; end: what the page has to say.
#pragma once

#include <QWidget>

namespace satchel::ui {

class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setPageText(const QString &text);
    /// Long work; empty when there is none.
    void setWork(const QString &text);
    void setSaving(bool isSaving);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString startText() const;
    void change();

    QString m_page;
    QString m_work;
    bool m_isSaving = false;
};

} // namespace satchel::ui
