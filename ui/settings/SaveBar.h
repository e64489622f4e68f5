// SPDX-License-Identifier: GPL-3.0-or-later
// What of a page of the settings is not saved yet, with Discard and Save. It stays at the bottom of the page, however
// far that is scrolled, and is hidden while everything is saved.
#pragma once

#include <QWidget>

namespace satchel::ui {

class Button;
class Label;

class SaveBar : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// "Form of Contacts: 3 changes"; empty hides the bar.
    void setUnsaved(const QString &what);
    Button *saveButton() const { return m_save; }
    Button *discardButton() const { return m_discard; }

Q_SIGNALS:
    void saveRequested();
    void discardRequested();
    /// It is needed, or no longer, or needs another height.
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_what;
    Button *m_discard;
    Button *m_save;
};

} // namespace satchel::ui
