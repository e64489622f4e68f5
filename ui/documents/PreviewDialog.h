// SPDX-License-Identifier: GPL-3.0-or-later
// A document as it will be printed, over the window: its pages, how large they are shown, and the ways out.
#pragma once

#include "ui/common/Teardown.h"
#include "ui/documents/DocumentOutput.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;

namespace satchel::ui {

class Banner;
class DocumentView;
class Label;
class Toast;

class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `problems` are said above the pages: what a template omitted.
    PreviewDialog(Sheet sheet, const std::vector<Error> &problems, QWidget *window);

    /// Other forms of the same, from which one chooses: "List", "Calendar". `names` begins with that of what is shown.
    void offerForms(const QStringList &names, std::vector<Sheet> others);

    DocumentView &view() { return *m_view; }
    QString message() const; // of the banner, while it is shown

    void print();
    void save();
    void mail();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    void showFigures();
    void say(const QString &sentence);

    Sheet m_sheet;
    DocumentOutput *m_output;
    DocumentView *m_view;
    QWidget *m_notice;
    Banner *m_banner;
    QString m_said;
    QHBoxLayout *m_header = nullptr;
    Label *m_page = nullptr;
    Label *m_zoom = nullptr;
    Toast *m_toast = nullptr;
    QPointer<QWidget> m_scrim;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
