"""First names of many cultures, as they are heard in a Dutch neighbourhood."""

DUTCH = """
    Aad Aafke Aart Adriaan Adri Agnes Alida Aleid Annelies Annemarie Annemiek Annet Annie Anneke Ans
    Anouk Antje Anton Arend Arie Arjan Astrid Bart Bas Bep Berend Bert Betsy Bianca Boudewijn Bram Brigitte Carla
    Carolien Cees Chantal Chris Christiaan Coby Coen Cor Corrie Daan Danny Dennis Derk Diederik Dieuwke Dik Dinie
    Dirk Dolf Dorien Douwe Ed Edwin Eefje Eelco Ellen Els Elly Emiel Eric Erik Erna Ernst Esther Eva Evert Femke
    Fenna Ferdinand Feike Floor Floris Fons Fokke Frank Frans Fred Frederik Freek Frits Geert Gerard Gerda Gerrit
    Gert Gijs Gijsbert Gonnie Greet Greetje Guus Hannah Hanneke Hannie Hans Harm Harmen Harrie Harry Heidi Hein
    Heleen Helga Hendrik Hendrika Henk Hennie Herman Hetty Hidde Hilde Hubert Huub Ida Ilse Ine Ineke Inge Ingrid
    Irma Iris Ivo Jaap Jacob Jacqueline Jan Jana Janna Janneke Jannie Jasper Jeanette Jelle Jeroen Jesse Jet Joep
    Johan Johanna Joke Joost Jolanda Joop Jorien Joris Jos Josien Jurgen Jurre Karel Karin Kees Klaas Klaasje Koen
    Koos Lars Laurens Leen Lenie Leny Leo Lex Lia Lida Lieke Lies Liesbeth Linda Lisette Loes Lotte Lucas Luuk
    Maaike Maarten Maartje Machteld Marcel Marga Margje Margreet Maria Marianne Marieke Marije Marijke Marike
    Mariska Marja Marjan Marjolein Marleen Marloes Marnix Martijn Martin Martine Mathijs Maurice Meike Melle Menno
    Merel Mia Michiel Mieke Mien Miep Mirjam Monique Nel Nelleke Nelly Nicolien Niek Niels Nienke Nico Olga Paul
    Petra Piet Pieter Pim Pleun Reinder Reinier Remco Rens Renske Ria Rianne Rick Rien Riet Rietje Rik Rinus Rob
    Robbert Roel Roelof Roland Ron Ronald Rosalie Ruben Rudi Ruud Saar Sander Sandra Sanne Saskia Siem Sietske
    Simone Sjaak Sjoerd Sjors Sofie Stefan Sterre Stijn Susanne Suzanne Sven Sybren Tanja Teun Teunis Theo Thea
    Thijs Thirza Tijmen Tim Timo Tineke Tjeerd Tjitske Toon Toos Tom Tonnie Truus Ursula Victor Vincent Wendy Wesley
    Wiebe Willeke Willem Wilma Wim Wouter Wout Yvonne Yvette Ymke Zwaantje
""".split()

ENGLISH = """
    Adam Alice Amanda Amy Andrew Angela Ashley Barbara Ben Benjamin Brenda Brian Caroline Catherine Charles
    Charlotte Christopher Claire Daniel David Deborah Diana Diane Donald Edward Elizabeth Emily Emma Eugene George
    Hannah Helen Henry Jack Jacob James Jane Janet Jason Jeffrey Jennifer Jessica John Jonathan Joseph Joshua Joyce
    Julia Julie Karen Kate Kelly Kenneth Kevin Kimberly Laura Lauren Lisa Louise Margaret Mary Matthew Megan Melissa
    Michael Michelle Mike Nancy Natalie Nicholas Nicole Oliver Olivia Pamela Patricia Patrick Peter Philip Rachel
    Raymond Rebecca Richard Robert Roger Ryan Samantha Samuel Sarah Scott Sharon Sophie Stephanie Stephen Steve
    Steven Susan Thomas Timothy Tony Tracy Victoria Walter William Winston Kwame Kofi Abena Chidi Ngozi Priya Raj
    Rajesh Sanjay Sunita Anil Deepak Giovanni Marco Paolo Giulia Carlos Jose Juan Miguel Pedro Luis Ana Carmen Sofia
    Fernando Ricardo Joao Manuel Rosa Shanice Shaniqua Jermaine Wei Ming Ling Nguyen Hiroshi Yuki
""".split()

TURKISH = """
    Ahmet Ali Arda Aslı Ayhan Ayla Aylin Ayşe Aysel Aysun Barış Bekir Berkan Beyza Bilal Burak Bülent Büşra Can Cem
    Cemal Cemile Ceren Çağla Defne Deniz Derya Dilek Ebru Ece Ekrem Elif Emel Emine Emrah Emre Enes Erdem Erdoğan
    Eren Erkan Esra Eylem Fadime Fatih Fatma Ferhat Filiz Furkan Gamze Gizem Gökhan Gül Gülay Gülcan Gülsen Güven
    Hakan Halil Halime Hamza Hande Hasan Hatice Havva Hülya Hüseyin İbrahim Ibrahim İlker Ilker İsmail Ismail Kadir
    Kaan Kemal Kerem Koray Kübra Leyla Mehmet Melek Meltem Merve Meryem Mert Metin Murat Mustafa Muzaffer Münevver
    Nazlı Necla Nermin Nihal Nilüfer Nuray Nurcan Okan Onur Orhan Osman Oya Ömer Özge Özgür Ramazan Recep Selim
    Selma Semra Serdar Serkan Sevda Sevgi Sibel Sinan Songül Süleyman Şükran Şule Tarık Tolga Tuğba Tuncay Turgut
    Ufuk Uğur Umut Ümit Veli Volkan Yasemin Yaşar Yasin Yavuz Yıldız Yılmaz Yunus Yusuf Zehra Zeki Zeynep
""".split()

ARABIC = """
    Abdel Abdul Abdullah Abdelkader Abdelkarim Abderrahman Achmed Achraf Adil Ahmad Ahmed Aicha Aisha Akram Amal
    Amin Amina Amine Amir Amira Anas Anwar Asma Aya Ayman Ayoub Aziz Aziza Badr Bashar Bassam Bilal Brahim Chaima
    Dina Dounia Driss Fadi Fadila Farah Farid Farida Faris Fatiha Fatima Fatna Fouad Habib Habiba Hafid Hafsa
    Haitham Hakim Hamid Hamza Hana Hanan Hassan Hassna Hicham Hind Houda Hussein Ihsan Ikram Ilham Ilyas Iman Imane
    Ismael Issam Jamal Jamila Karim Karima Khadija Khalid Khaled Laila Lamia Latifa Lina Loubna Mahmoud Malak Malika
    Marwan Maryam Mehdi Mimoun Mohamed Mohammed Mohammad Mounir Mourad Muhammad Mustapha Nabil Nadia Naima Najat
    Najib Nawal Nisrine Nizar Noura Omar Othman Ouafae Oussama Rachid Rachida Rami Rania Redouan Rida Saad Said
    Saida Salah Salim Salima Salma Salwa Sami Samir Samira Sana Sanae Sara Siham Soufiane Soumaya Tarek Tariq Wafa
    Wail Walid Warda Yahya Yasmin Yasmine Yassin Yassine Yassir Yousra Youness Younes Nassim Naoufal Noor Nour
    Oualid Bouchra Hayat Hakima Touria Fouzia Youssef Zakaria Zineb Zohra Zouhair Jalal Reza Ali Maryam Farzaneh
    Zahra Mahdi Hossein Selam Tesfay Abebe Dawit Yonas Fikru Asha Hodan Abdi Ayaan Faduma Warsame محمد أحمد احمد علي
    حسن حسين خالد عمر يوسف إبراهيم ابراهيم محمود مصطفى عبدالله فاطمة عائشة خديجة مريم زينب سعاد ليلى سمير سميرة
    نادية كريم رشيد سامي طارق ياسين هدى أمينة امينة رانيا نور سلمى منى هند رامي باسم فادي سعيد جمال
""".split()

POLISH = """
    Adrian Agata Agnieszka Aleksandra Alicja Andrzej Ania Aneta Anna Antoni Artur Asia Barbara Bartek Bartosz Basia
    Beata Bogdan Bogusława Bożena Cezary Czesław Damian Danuta Dariusz Darek Dawid Dominik Dominika Dorota Edyta
    Elżbieta Ewa Ewelina Filip Franciszek Gosia Grażyna Grzegorz Halina Hania Henryk Hubert Irena Iwona Izabela
    Jacek Jadwiga Jakub Jan Janina Janusz Jarek Jarosław Jerzy Joanna Jolanta Józef Julia Justyna Kacper Kamil
    Kamila Karol Karolina Kasia Katarzyna Kazimierz Kinga Klaudia Konrad Krystyna Krystian Krzysztof Krzysiek Kuba
    Leszek Łukasz Maciej Maciek Magda Magdalena Małgorzata Marcin Marek Mariola Mariusz Marta Marzena Mateusz Michał
    Mirosław Monika Natalia Norbert Oliwia Paweł Patrycja Paulina Piotr Piotrek Przemek Radek Rafał Renata Robert
    Roman Ryszard Sebastian Sławek Stanisław Staszek Sylwia Szymon Tadeusz Teresa Tomasz Tomek Urszula Waldemar
    Wanda Weronika Wiesław Wioletta Witold Wojciech Wojtek Zbigniew Zbyszek Zofia Zosia Zuzanna
""".split()

UKRAINIAN = """
    Олександр Олександра Сашко Андрій Анна Ганна Антон Артем Богдан Борис Вадим Валентина Валерій Василь Віктор
    Вікторія Віталій Володимир Галина Григорій Дарина Даша Денис Дмитро Євген Євгенія Іван Ігор Ілля Інна Ірина Іра
    Катерина Катя Кирило Костянтин Ксенія Лариса Леонід Леся Людмила Люба Любов Максим Марина Марія Марко Микита
    Микола Михайло Надія Назар Наталія Наталя Наташа Оксана Олег Олена Оля Ольга Орест Остап Павло Петро Роман
    Руслан Світлана Сергій Софія Соломія Станіслав Степан Тарас Таня Тетяна Тимофій Федір Христина Юлія Юрій Юра
    Ярослав Oleksandr Oleksandra Andriy Andrii Bohdan Dmytro Halyna Iryna Kateryna Liudmyla Lyudmyla Mykola Mykhailo
    Nataliya Oksana Olena Olha Serhiy Serhii Svitlana Taras Tetiana Vasyl Viktoriia Volodymyr Yaroslav Yevhen Yulia
    Yuliia Yuriy
""".split()

FIRST_NAMES = frozenset(
    name.casefold() for names in (DUTCH, ENGLISH, TURKISH, ARABIC, POLISH, UKRAINIAN) for name in names
)
"""In small letters."""
