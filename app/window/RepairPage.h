// SPDX-License-Identifier: GPL-3.0-or-later
// What can be saved of a damaged store and what is lost, before anything is replaced. Lives instead of the main window.
#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace satchel::ui {
class Button;
class Label;
} // namespace satchel::ui

namespace satchel::app {

class RepairPage : public QWidget
{
    Q_OBJECT

public:
    /// `store`: what the person calls it.
    explicit RepairPage(const QString &store, QWidget *parent = nullptr);

    /// While the file is read.
    void showReading();
    /// `details`: a line for each kind of thing that was repaired or is lost.
    void showResult(qint64 records, bool isAnythingLost, const QStringList &details);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void replaceRequested();
    void cancelRequested();

private:
    void say(const QString &heading, const QString &sentence, const QStringList &details);

    QString m_store;
    ui::Label *m_heading;
    ui::Label *m_sentence;
    QPlainTextEdit *m_details;
    ui::Button *m_cancel;
    ui::Button *m_replace;
};

} // namespace satchel::app
