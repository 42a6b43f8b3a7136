#include "unit/report/sample_report.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <regex>

using namespace plumb::report;
using namespace plumb::report::test;

namespace {

/// From the first tag of the page's body on.
std::string bodyOf(const std::string& page) {
    const std::size_t begin = page.find("<body>");
    EXPECT_NE(begin, std::string::npos);
    return page.substr(begin);
}

}  // namespace

TEST(ReportHtml, TheBodyReadsLikeThis) {
    Document document = sampleReport();
    document.sections[0].table->rows = Rows({{{Severity::Error, "format", "Date of birth is a date", "PID-7.1", "0042",
                                               1204, 0.00132, "message 131, line 3"}}});
    EXPECT_EQ(bodyOf(writtenAs("html", document)), R"(<body>
<header>
<p class="brand">Plumbline</p>
<h1>Check of adt-2026.hl7</h1>
<p class="subtitle">Against Outgoing ADT 1.4</p>
<p class="verdict error"><span class="severity error"><span aria-hidden="true">■</span> error:</span> 2 of 5 rules fail in 1,516 of 912,404 messages.</p>
<ul class="headlines">
<li><span class="value">912,404</span> messages checked <span class="note">41 types</span></li>
<li><span class="value"><span class="severity error"><span aria-hidden="true">■</span><span class="hidden">error: </span></span>1,516</span> with errors <span class="note">0.2 %</span></li>
<li><span class="value"><span class="severity warning"><span aria-hidden="true">▲</span><span class="hidden">warning: </span></span>88</span> with warnings <span class="note">all waived</span></li>
<li><span class="value"><span class="severity fine"><span aria-hidden="true">✓</span><span class="hidden">fine: </span></span>910,800</span> clean <span class="note">99.8 %</span></li>
</ul>
<dl class="facts">
<dt>Spec</dt><dd>Outgoing ADT 1.4, based on HL7 2.5.1</dd>
<dt>Waivers</dt><dd>1 of 1 in force</dd>
</dl>
<nav aria-label="Contents">
<ul>
<li><a href="#s-findings">Findings</a></li>
<li><a href="#s-parts">Strict and waived</a></li>
<li><a href="#s-feed">About the feed</a></li>
</ul>
</nav>
</header>
<main>
<section id="s-findings" aria-labelledby="s-findings-heading">
<h2 id="s-findings-heading">Findings</h2>
<p class="statement">By rule, path and sender; the first message of each.</p>
<div class="table" role="region" tabindex="0" aria-labelledby="s-findings-heading">
<table aria-labelledby="s-findings-heading">
<thead>
<tr><th scope="col">Severity</th><th scope="col">Category</th><th scope="col">Rule</th><th scope="col">Path</th><th scope="col">Sender</th><th scope="col" class="n">Messages</th><th scope="col" class="n">Share</th><th scope="col">First seen</th></tr>
</thead>
<tbody>
<tr><td><span class="severity error"><span aria-hidden="true">■</span> error</span></td><th scope="row">format</th><td>Date of birth is a date</td><td class="p">PID<wbr>-7<wbr>.1</td><td class="i">0042</td><td class="n">1,204</td><td class="n"><span class="share" aria-hidden="true"><i style="width:0.1%"></i></span><span class="percent">0.1 %</span></td><td class="l">message 131, line 3</td></tr>
</tbody>
</table>
</div>
<p class="more">1 more row is left out.</p>
</section>
<section id="s-parts" aria-labelledby="s-parts-heading">
<h2 id="s-parts-heading">Strict and waived</h2>
<div class="table" role="region" tabindex="0" aria-labelledby="s-parts-heading">
<table aria-labelledby="s-parts-heading">
<thead>
<tr><th scope="col">Part</th><th scope="col" class="n">Strict</th><th scope="col" class="n">Waived</th></tr>
</thead>
<tbody>
<tr><th class="p" scope="row">PID</th><td class="n">1,604</td><td class="n">1,516</td></tr>
<tr><th class="p" scope="row" style="padding-left:30px">PID<wbr>-7</th><td class="n">1,204</td><td class="n">1,204</td></tr>
<tr><th class="p" scope="row" style="padding-left:30px">PID<wbr>-8</th><td class="n">88</td><td class="n">0</td></tr>
<tr><th class="p" scope="row">ZPD</th><td class="n">312</td><td class="n">312</td></tr>
</tbody>
</table>
</div>
</section>
<section id="s-feed" aria-labelledby="s-feed-heading">
<h2 id="s-feed-heading">About the feed</h2>
<p class="statement information"><span class="severity information"><span aria-hidden="true">●</span> information:</span> MSH-18 is empty in every message.</p>
</section>
</main>
<footer>
<p>Written by Plumbline 0.1.0, <time datetime="2026-11-24T09:12:11Z">2026-11-24 09:12 UTC</time></p>
</footer>
</body>
</html>
)");
}

TEST(ReportHtml, IsOneFileThatFetchesAndRunsNothing) {
    const std::string page = writtenAs("html", sampleReport());
    EXPECT_EQ(page.rfind("<!DOCTYPE html>\n<html lang=\"en\">", 0), 0u);
    EXPECT_NE(page.find("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        "'unsafe-inline'\">"),
              std::string::npos);
    for (const char* never :
         {"<script", "src=", "url(", "@import", "http://", "https://", "<link", "<iframe", "<img"}) {
        EXPECT_EQ(page.find(never), std::string::npos) << never;
    }
    for (const char* styled : {"prefers-color-scheme: dark", "@media print", "table-header-group"}) {
        EXPECT_NE(page.find(styled), std::string::npos) << styled;
    }
}

TEST(ReportHtml, ItsBodyIsWellFormed) {
    std::string body = bodyOf(writtenAs("html", sampleReport()));
    body = body.substr(0, body.find("</html>"));
    body = std::regex_replace(body, std::regex("<wbr>"), "");
    pugi::xml_document xml;
    const pugi::xml_parse_result result = xml.load_string(body.c_str());
    EXPECT_TRUE(result) << result.description();
}

TEST(ReportHtml, EveryHeadingHasItsPlaceAndEveryLinkItsGoal) {
    const std::string page = writtenAs("html", sampleReport());
    std::size_t links = 0;
    const std::regex link("href=\"#([^\"]*)\"");
    for (std::sregex_iterator at(page.begin(), page.end(), link), end; at != end; ++at, ++links) {
        EXPECT_NE(page.find("id=\"" + (*at)[1].str() + "\""), std::string::npos) << (*at)[1];
    }
    EXPECT_EQ(links, 3u);
}

TEST(ReportHtml, AnEmptyTableIsASentence) {
    Table table;
    table.columns = {{"a", "A", ColumnKind::Text}};
    table.whenEmpty = "All rules were applied.";
    const std::string page = writtenAs("html", withTable(table));
    EXPECT_NE(page.find("<p class=\"none\">All rules were applied.</p>"), std::string::npos);
    EXPECT_EQ(page.find("<table"), std::string::npos);
}
