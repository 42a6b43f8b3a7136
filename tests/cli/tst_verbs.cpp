// What each verb prints.
#include "cli/samples.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class Verbs : public testing::Test {
protected:
    Verbs() {
        m_bench.write("adt.hl7", kAdmission);
        m_bench.write("oru.hl7", kResult);
        m_bench.write("feed.hl7", kAdmission + kResult);
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }

    Workbench m_bench;
};

TEST_F(Verbs, ListHasColumnsThatPeopleKnow) {
    EXPECT_EQ(run("list feed.hl7"), printed(text(R"(
number  time                 type     control  sender      patient  visit  name         size
     1  2024-01-02 03:04:05  ADT A01  MSG1     LAB / HOSP  4711     V100   GARCÍA, ANA   213
     2  2024-01-02 03:05:05  ORU R01  MSG2     LAB / HOSP  777             DOE, JOHN     230
)")));
    EXPECT_EQ(run("list adt.hl7 oru.hl7 -m 2"), printed(text(R"(
number  source   time                 type     control  sender      patient  visit  name       size
     2  oru.hl7  2024-01-02 03:05:05  ORU R01  MSG2     LAB / HOSP  777             DOE, JOHN   230
)")));
}

TEST_F(Verbs, ListTakesAnyPathAsColumn) {
    EXPECT_EQ(run("list feed.hl7 -c 'number,PID-3[5=\"MR\"].1,OBX[*]-3.1,segments' --no-header"), printed(text(R"(
1  4711                 4
2  777   2160-0 | NOTE  5
)")));
    EXPECT_EQ(run("list feed.hl7 -c control,PID-9,size -f tsv"),
              printed("control\tPID-9\tsize\nMSG1\t\t213\nMSG2\t\t230\n"));
    EXPECT_EQ(run("list feed.hl7 -c control,PID-9,size -f ndjson"), printed(text(R"(
{"control":"MSG1","PID-9":null,"size":213}
{"control":"MSG2","PID-9":"","size":230}
)"))) << "absent is null, empty is empty";
    EXPECT_EQ(run("list feed.hl7 --count"), printed("2\n"));
}

TEST_F(Verbs, ListTellsHowMessagesOfACaptureWentOverTheWire) {
    const std::string capture = PLUMBLINE_SOURCE_DIR "/tests/corpus/captures/blocks.pcapng";
    EXPECT_EQ(run("list " + capture + " -m 1,2,5 -c control,captured,from,to,answer,delay"), printed(text(R"(
control  captured                     from            to              answer  delay
C1       2023-11-14T22:13:20.003702Z  10.0.0.1:40001  10.0.0.2:2575   2       2.468
R1       2023-11-14T22:13:20.006170Z  10.0.0.2:2575   10.0.0.1:40001  1       2.468
C3       2023-11-14T22:13:22.017276Z  10.0.0.1:40001  10.0.0.2:2575   6       3.702
)")));
    const Outcome json = run("show " + capture + " -m 2 -f json");
    EXPECT_NE(json.out.find(R"("captured":{"time":"2023-11-14T22:13:20.006170Z","from":"10.0.0.2:2575",)"
                            R"("to":"10.0.0.1:40001","missing":0,"answers":1,"partnerTime":)"
                            R"("2023-11-14T22:13:20.003702Z"})"),
              std::string::npos)
        << json.out;
    EXPECT_EQ(run("list feed.hl7 -m 1 -c control,from -f ndjson"), printed("{\"control\":\"MSG1\",\"from\":null}\n"));
}

TEST_F(Verbs, ListSaysWhatWasAssumed) {
    m_bench.write("batch.hl7", "FHS|^~\\&\rBHS|^~\\&\r" + kAdmission + "BTS|7\rFTS|1\r");
    EXPECT_EQ(run("list batch.hl7 --assumptions"), printed(text(R"(
batch.hl7: 1 message, 243 bytes
  The messages are framed as plain text in batches.  (source.assumed-framing)
  Segments end with CR.  (source.assumed-terminator)
  BTS at byte 231 says 7, but the count is 1.  (source.batch-count)
)")));
}

TEST_F(Verbs, ShowPrintsATree) {
    EXPECT_EQ(run("show oru.hl7"), printed(text(R"(
Message 1 of 1, oru.hl7 at byte 0, 230 bytes, plain, segments end with CR, US-ASCII
MSH
  MSH-1             |
  MSH-2             ^~\&
  MSH-3             LAB
  MSH-4             HOSP
  MSH-5             EHR
  MSH-6             HOSP
  MSH-7             20240102030505
  MSH-9             ORU^R01^ORU_R01
    .1              ORU
    .2              R01
    .3              ORU_R01
  MSH-10            MSG2
  MSH-11            P
  MSH-12            2.5.1
PID
  PID-1             1
  PID-3             777^^^HOSP^MR
    .1              777
    .4              HOSP
    .5              MR
  PID-5             DOE^JOHN
    .1              DOE
    .2              JOHN
  PID-7             19600101
  PID-8             M
OBR
  OBR-1             1
  OBR-4             CMP
OBX[1]
  OBX[1]-1          1
  OBX[1]-2          NM
  OBX[1]-3          2160-0^CREATININE^LN
    .1              2160-0
    .2              CREATININE
    .3              LN
  OBX[1]-5          4.2
  OBX[1]-6          mg/dL
  OBX[1]-9          H
OBX[2]
  OBX[2]-1          2
  OBX[2]-2          TX
  OBX[2]-3          NOTE^^L
    .1              NOTE
    .3              L
  OBX[2]-5          line one\nline two & more
  OBX[2]-11         F
)")));
}

TEST_F(Verbs, ShowTellsAbsentEmptyAndNullApart) {
    m_bench.write("three.hl7", "MSH|^~\\&|A\rPID||\"\"|X^^\"\"~\r");
    EXPECT_EQ(run("show three.hl7 --empty"), printed(text(R"(
Message 1 of 1, three.hl7 at byte 0, 26 bytes, plain, segments end with CR, US-ASCII
  note: MSH ends after field 3; what is missing is taken as absent.
  note: MSH-12 holds no version; 2.5.1 is assumed.
MSH
  MSH-1             |
  MSH-2             ^~\&
  MSH-3             A
PID
  PID-1             (empty)
  PID-2             ""
  PID-3             X^^""~
    [1]             X^^""
      .1            X
      .2            (empty)
      .3            ""
    [2]             (empty)
)")));
}

TEST_F(Verbs, ShowPrintsTheBytes) {
    EXPECT_EQ(run("show oru.hl7 -f er7"), printed(replaced(kResult, "\r", "\n")));
    m_bench.write("short.hl7", "MSH|^~\\&|\xE9\r");
    EXPECT_EQ(run("show short.hl7 -f er7 --decoded"), printed("MSH|^~\\&|\xC3\xA9\n"));
    EXPECT_EQ(run("show short.hl7 -f hex"), printed(text(R"(
0000000000  4d 53 48 7c 5e 7e 5c 26  7c e9 0d                 MSH|^~\&|..
)")));
}

TEST_F(Verbs, GetPrintsValues) {
    EXPECT_EQ(run("get feed.hl7 --header PID-3.1 PID-5.3 OBX[*]-5"), printed(text(R"(
PID-3.1	PID-5.3	OBX[*]-5
4711	""	
777		4.2 | line one\nline two & more
)")));
    EXPECT_EQ(run("get feed.hl7 PID-3[*] PID-5.3 OBX[*]-5 --each"), printed(text(R"(
1	PID-3[1]	4711^^^HOSP^MR
1	PID-3[2]	987^^^SSA^SS
1	PID-5.3	""
2	PID-3	777^^^HOSP^MR
2	OBX[1]-5	4.2
2	OBX[2]-5	line one\nline two & more
)")));
    EXPECT_EQ(run("get feed.hl7 PID-5.3 PID-9 OBX[2]-5 --raw --format ndjson"), printed(text(R"(
{"number":1,"PID-5.3":"\"\"","PID-9":null,"OBX[2]-5":null}
{"number":2,"PID-5.3":null,"PID-9":"","OBX[2]-5":"line one\\.br\\line two \\T\\ more"}
)")));
    EXPECT_EQ(run("get feed.hl7 '/.PID-3(1)-1' 'msg[\"PID\"][\"PID.5\"][\"PID.5.1\"]'"), printed("987\tGARC\xC3\x8D"
                                                                                                 "A\n\tDOE\n"))
        << "Terser and Mirth forms";
}

TEST_F(Verbs, FindSaysWhatMatches) {
    EXPECT_EQ(run("find feed.hl7 'OBX[3.1=\"2160-0\" and 9=\"H\"]-5 > 4' -c control,PID-5"),
              (Outcome{0, text(R"(
control  PID-5
MSG2     DOE^JOHN
)"),
                       "plumb: 1 of 2 messages "
                       "match.\n"}));
    EXPECT_EQ(run("find feed.hl7 'PID-8 = X'"), complained(1, "No message matches the filter."));
    EXPECT_EQ(run("find feed.hl7 'exists(PV1)' --count"), printed("1\n"));
}

TEST_F(Verbs, FindSaysWhereATextStands) {
    EXPECT_EQ(run("find feed.hl7 --text garc\xC3\x8D"
                  "a -i"),
              printed(text(R"(
number  path     value
     1  PID-5.1  GARCÍA
)")));
    EXPECT_EQ(run("find adt.hl7 oru.hl7 --regex '^[0-9]{3}$' -f tsv"), printed(text(R"(
number	source	path	value
1	adt.hl7	PID-3[2].1	987
2	oru.hl7	PID-3.1	777
)")));
    EXPECT_EQ(run("find feed.hl7 --text line -w MSH-9.1=ORU -f ndjson"), printed(text(R"(
{"number":2,"source":"feed.hl7","path":"OBX[2]-5","value":"line one\nline two & more"}
)")));
    EXPECT_EQ(run("find feed.hl7 --text line --count"), printed("2\n"));
    EXPECT_EQ(run("find feed.hl7 --text nowhere"), printed("", 1));
}

TEST_F(Verbs, FindSearchesEachMessageInItsCharacterSet) {
    m_bench.write("two.hl7", "MSH|^~\\&|||||||ADT|1|P|2.5|||||||8859/1\rPID|||||GARC\xCD"
                             "A\r" +
                                 kAdmission);
    EXPECT_EQ(run("find two.hl7 --text GARC\xC3\x8D"
                  "A -f tsv --no-header"),
              printed("1\tPID-5\tGARC\xC3\x8D"
                      "A\n2\tPID-5.1\tGARC\xC3\x8D"
                      "A\n"));
}

TEST_F(Verbs, StatsCountsTheThreeStatesApart) {
    EXPECT_EQ(run("stats feed.hl7 --path PID --components --top 1"), printed(text(R"(
All message types, 2 messages
path       filled  of        %  empty  null  absent  length  distinct  most frequent
PID             2   2  100.0 %                    0
  PID-1         2   2  100.0 %      0     0       0       1         1  1 (2)
  PID-2         0   2    0.0 %      2     0       0                 0
  PID-3         2   2  100.0 %      0     0       0   13-27         2  4711^^^HOSP^MR~987^^^SSA^SS (1)
  PID-3.1       3   3  100.0 %      0     0       0     3-4         3  4711 (1)
  PID-3.2       0   3    0.0 %      3     0       0                 0
  PID-3.3       0   3    0.0 %      3     0       0                 0
  PID-3.4       3   3  100.0 %      0     0       0     3-4         2  HOSP (2)
  PID-3.5       3   3  100.0 %      0     0       0       2         2  MR (2)
  PID-4         0   2    0.0 %      2     0       0                 0
  PID-5         2   2  100.0 %      0     0       0    8-14         2  DOE^JOHN (1)
  PID-5.1       2   2  100.0 %      0     0       0     3-7         2  DOE (1)
  PID-5.2       2   2  100.0 %      0     0       0     3-4         2  ANA (1)
  PID-5.3       0   2    0.0 %      0     1       1                 0
  PID-6         0   2    0.0 %      2     0       0                 0
  PID-7         2   2  100.0 %      0     0       0       8         2  19600101 (1)
  PID-8         2   2  100.0 %      0     0       0       1         2  F (1)
  PID-9         0   2    0.0 %      1     0       1                 0
  PID-10        0   2    0.0 %      1     0       1                 0
)")));
    EXPECT_EQ(run("stats feed.hl7 --by-type --path EVN-1"), printed(text(R"(
ADT^A01, 1 message
path     filled  of        %  empty  null  absent  length  distinct  most frequent
  EVN-1       1   1  100.0 %      0     0       0       3         1  A01 (1)
)")));
    EXPECT_EQ(
        run("stats feed.hl7 --path PID-8 -f ndjson"),
        printed(R"({"format":"plumb.stats/1","type":"*","messages":2,"path":"PID-8","segmentMessages":2,)"
                R"("segmentAbsent":0,"occurrences":2,"filled":2,"empty":0,"null":0,"absent":0,"minLength":1,)"
                R"("maxLength":1,"meanLength":1.0,"repeated":0,"maxRepetitions":1,"distinct":2,"distinctExact":true,)"
                R"("top":[{"value":"F","length":1,"count":1,"example":1},)"
                R"({"value":"M","length":1,"count":1,"example":2}]})"
                "\n"));
}

TEST_F(Verbs, DiffComparesFieldByField) {
    m_bench.write("new.hl7", replaced(kResult, "4.2|", "4.30|") + replaced(kAdmission, "PV1|1|I", "PV1|1|O") +
                                 replaced(kResult, "MSG2", "MSG3"));
    EXPECT_EQ(run("diff feed.hl7 new.hl7"), printed(text(R"(
message 1/2 MSG1: PV1-2: "I" -> "O"
message 2/1 MSG2: OBX[1]-5: "4.2" -> "4.30"
right only: message 3, MSH-10 MSG3
0 exact, 0 equal in meaning, 2 different, 0 only left, 1 only right
)"),
                                                    1));
    EXPECT_EQ(run("diff feed.hl7 new.hl7 --ignore PV1-2 --ignore OBX[*]-5 -w 'MSH-10 in (MSG1, MSG2)'"),
              printed("0 exact, 2 equal in meaning, 0 different, 0 only left, 0 only right\n"));
    EXPECT_EQ(run("diff adt.hl7 feed.hl7 -m 1 --other 1 -f ndjson"),
              printed("{\"format\":\"plumb.diff/1\",\"summary\":{\"exact\":1,\"equal\":0,\"different\":0,"
                      "\"onlyLeft\":0,\"onlyRight\":0}}\n"));
}

TEST_F(Verbs, DiffTellsFormFromMeaning) {
    m_bench.write("lf.hl7", replaced(kAdmission + kResult, "\r", "\n"));
    EXPECT_EQ(run("diff feed.hl7 lf.hl7"),
              printed("0 exact, 2 equal in meaning, 0 different, 0 only left, 0 only right\n"));
    EXPECT_EQ(run("diff feed.hl7 lf.hl7 --form"), printed(text(R"(
message 1 MSG1: line ends: CR -> LF
message 2 MSG2: line ends: CR -> LF
0 exact, 2 equal in meaning, 0 different, 0 only left, 0 only right
)"),
                                                          1));
}

TEST_F(Verbs, SetChangesWhatItSaysAndNothingElse) {
    const std::string noise = "2024-01-02 INFO start\n", tail = "\ntrailing junk";
    m_bench.write("in.log", noise + kAdmission + noise + kResult + tail);
    EXPECT_EQ(run("set in.log PID-8=U 'PID-5.2=A&B' -w MSH-9.1=ORU"),
              (Outcome{0,
                       noise + kAdmission + noise +
                           replaced(replaced(kResult, "|M||", "|U||"), "DOE^JOHN", "DOE^A\\T\\B") + tail,
                       "plumb: 1 message changed.\n"}));
    EXPECT_EQ(run("set in.log --clear EVN-2 -m 1 -q").out,
              noise + replaced(kAdmission, "EVN|A01|20240102030405", "EVN|A01") + noise + kResult + tail);
    EXPECT_EQ(run("set in.log 'ZZZ-2=\"\"' --raw 'PID-4=a&b' -m 1 -q").out,
              noise + replaced(kAdmission, "SSA^SS||", "SSA^SS|a&b|") + "ZZZ||\"\"\r" + noise + kResult + tail);
}

TEST_F(Verbs, SetComputesValues) {
    EXPECT_EQ(run("set feed.hl7 --template 'MSH-10=T{MSH-9.1}-{#}' --numbers 7:1:3 -q").out,
              replaced(kAdmission, "MSG1", "TADT-007") + replaced(kResult, "MSG2", "TORU-008"));
    EXPECT_EQ(run("set feed.hl7 --counter MSH-10=0099 --copy PID-8=MSH-11 -q").out,
              replaced(replaced(kAdmission, "MSG1", "0099"), "|F\r", "|P\r") +
                  replaced(replaced(kResult, "MSG2", "0100"), "|M||", "|P||"));
    EXPECT_EQ(run("set feed.hl7 --shift EVN-2=+1d --existing -q").out,
              replaced(kAdmission, "EVN|A01|20240102030405", "EVN|A01|20240103030405") + kResult);
    EXPECT_EQ(run("set feed.hl7 'PID-8=X' --existing --replace 'PID-5=garc=>Roe' -i -m 1 -q").out,
              replaced(replaced(kAdmission, "|GARC", "|Roe"), "|F\r", "|X\r") + kResult);
    EXPECT_EQ(run("set feed.hl7 --regex 'PID-5.2=^(.)(.*)=>\\2\\1' -m 1 -q").out,
              replaced(kAdmission, "A^ANA", "A^NAA") + kResult);
    const std::string now = run("set feed.hl7 --now MSH-7 -m 1 -q").out;
    EXPECT_NE(now, kAdmission + kResult);
    EXPECT_EQ(now.substr(now.size() - kResult.size()), kResult);
}

TEST_F(Verbs, SetShowsWhatItWouldChange) {
    EXPECT_EQ(run("set feed.hl7 PID-8=U --preview"), (Outcome{0, text(R"(
message 1: PID-8: "F" -> "U"
message 2: PID-8: "M" -> "U"
)"),
                                                              "plumb: 2 messages would change.\n"}));
    EXPECT_EQ(run("set feed.hl7 --shift EVN-1=+1d --preview"),
              (Outcome{1, "",
                       "plumb: Message 1 is left as it is. EVN-1 does not hold a date or time of HL7, so it cannot be "
                       "shifted.\nplumb: 0 messages would change.\n"}));
    EXPECT_EQ(run("set feed.hl7 --shift PID-7=soon").code, 2);
    EXPECT_EQ(run("set feed.hl7 --replace PID-5=DOE").code, 2);
    EXPECT_EQ(run("set feed.hl7 PID-8=U --preview -o x.hl7").code, 2);
}

TEST_F(Verbs, NewMakesWhatIsRequired) {
    const std::string made = run("new ADT^A01 PID-3.1=4711 'PID-5.1=A&B' --spec hl7:2.3 -q").out;
    EXPECT_EQ(made.substr(0, 24), "MSH|^~\\&|PLUMBLINE||||20") << made;
    EXPECT_NE(made.find("||ADT^A01|"), std::string::npos);
    EXPECT_NE(made.find("|T|2.3\r"), std::string::npos);
    EXPECT_NE(made.find("\rPID|||4711||A\\T\\B\r"), std::string::npos) << made;
    EXPECT_NE(run("new ADT^A01 -q").out, run("new ADT^A01 -q").out) << "each has a control id of its own";
    EXPECT_EQ(run("new ADT^A01 -o made.hl7"), printed(""));
    EXPECT_EQ(run("list made.hl7 --count"), printed("1\n"));
    EXPECT_EQ(run("new ADT^A01 -o made.hl7").code, 3) << "it is there already";
    EXPECT_NE(run("new --list").out.find("ORU^R01\n"), std::string::npos);
    EXPECT_EQ(run("new XYZ^A01").code, 2);
    EXPECT_EQ(run("new").code, 2);
    EXPECT_EQ(run("new ADT^A01 --spec nowhere.yaml").code, 3);
    m_bench.write("made2.hl7", made);
    EXPECT_EQ(run("check made2.hl7").out.find("missing segment"), std::string::npos);
}

TEST_F(Verbs, ExportWritesWhatIsChosen) {
    const std::string noise = "2024-01-02 INFO start\n";
    m_bench.write("in.log", noise + kAdmission + noise + kResult);
    EXPECT_EQ(run("export in.log"), printed(noise + kAdmission + noise + kResult)) << "all of it is the file itself";
    EXPECT_EQ(run("export in.log -w MSH-9.1=ORU"), printed(kResult)) << "a part is the messages alone";
    EXPECT_EQ(run("export in.log --frame mllp -m 1"), printed("\x0B" + kAdmission + "\x1C\r"));
    EXPECT_EQ(run("export in.log --frame batch"),
              printed("FHS|^~\\&\rBHS|^~\\&\r" + kAdmission + kResult + "BTS|2\rFTS|1\r"));
    EXPECT_EQ(run("export in.log --frame crlf -m 2"), printed(replaced(kResult, "\r", "\r\n")));
}

TEST_F(Verbs, ExportSplits) {
    EXPECT_EQ(run("export feed.hl7 --split out"), complained(0, "2 files written into out."));
    EXPECT_EQ(m_bench.read("out/message-1.hl7"), kAdmission);
    EXPECT_EQ(m_bench.read("out/message-2.hl7"), kResult);
}

}  // namespace
}  // namespace plumb::cli::test
