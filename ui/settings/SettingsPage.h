// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can set, in parts: appearance, pipelines, fields, data, trash, this computer. A part is made when it is
// first chosen.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QListWidget;
class QStackedWidget;

namespace satchel::ui {

class PageHeader;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    Icon icon() const override { return Icon::Settings; }
    /// The target's filter names a part: "appearance", "pipelines", "fields", "data", "trash", "computer".
    void open(const Target &target) override;
    Target current() const override;
    QList<QWidget *> regions() override;
    bool takesTextSize() const override { return true; } // it is chosen here

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString key;
        QString title;
        Icon icon;
        std::function<QWidget *()> make;
    };

    void choose(int row);
    void fitList();

    PageContext m_context;
    std::vector<Part> m_parts;
    PageHeader *m_header;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QHash<int, QWidget *> m_made;
    PageTeardown m_teardown{*this};
};

} // namespace satchel::ui
