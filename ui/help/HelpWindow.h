// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the guide beside the window, which goes on working meanwhile. Pages at the start, a search in all of them, the
// page, and the way back and forward between them.
#pragma once

#include "ui/common/Teardown.h"
#include "ui/help/Guide.h"

#include <QDialog>

class QListWidget;

namespace satchel::ui {

class GuideView;
class Label;
class SearchField;

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *window);

    void openPage(const QString &name);
    QString currentPage() const;

Q_SIGNALS:
    /// The sheet of all keys is asked for.
    void shortcutsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSide();
    void listPages(const QString &words);
    void followPage();
    void goToNextFound();

    const std::vector<GuidePage> m_pages;
    GuideView *m_view;
    QListWidget *m_list;
    SearchField *m_search;
    Label *m_nothing;
    QWidget *m_side;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
